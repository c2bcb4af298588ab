/** Days counted from the beginning of a time in office: "until his 257th day", "day 150 of Starmer's premiership", "it took Labour 402 days". */
import { dayNumber } from '../../domain/period.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { EVENTS, type PublicEvent } from '../calendar/events.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';

const WHO =
  '(?:(?:sir |mr |ms )?(?:keir |rishi |boris |liz )?(?:starmer|sunak|truss|johnson)|(?:the )?labour|(?:the )?government)';
const OFFICE = '(?:office|power|government|charge|downing street|no\\.? ?10|number (?:10|ten))';
const ITS_TIME = `(?: (?:in|of|at|as) (?:${OFFICE}|prime minister|pm))?`;
const TENURE = `(?:premiership|tenure|time (?:in ${OFFICE}|as (?:prime minister|pm))|term|government|rule|reign|leadership)`;

/** Words of sums and of marks, which a single day does not have. */
const OF_A_SUM =
  /\b(?:pass|reach|hit|top|cross|exceed|surpass|breach)(?:e[ds]|ing|es|ped|ping|s)?\b|\b(?:mark|milestone|threshold|total|tally|running|so far|got to|get to|gone past|went past)\b/i;

/** So many days from the first, or that day alone. */
export const nthDayInOffice: AnchorRecogniser = {
  rule: 'a day counted from the first in office',
  needs: [TIME.dayWord | TIME.past],
  words: [' day', 'day ', ' days'],
  pattern: new RegExp(
    `\\b(?<till>until |till |by |before |up to |to |within |on |after )?(?:(?:(?<whose>his|her|their|its|${WHO}'s?) (?<nth>\\d{2,4})(?:st|nd|rd|th) day\\b${ITS_TIME}|(?<early>his|her|their|its|the government's) first (?<first>\\d{2,3}) days\\b${ITS_TIME}|(?:the )?(?:(?<of>\\d{2,4})(?:st|nd|rd|th) day|day (?<number>\\d{2,4})) of (?<owner>his|her|their|its|${WHO}(?:'s?|s'))(?: (?:labour |new )?${TENURE})?)|(?:took|taken|needed|takes) (?<who>${WHO}) (?:just |only )?(?<count>\\d{2,4}) days(?= to (?:get to|reach|pass|hit|top|record|see))|(?<=\\bunder (?<under>${WHO}),? it (?:took|needed) (?:just |only )?)(?<days>\\d{2,4}) days(?= to (?:get to|reach|pass|hit|top|record|see)))`,
    'g',
  ),
  read(match, when, sentence) {
    const { till, whose, nth, of, number, owner, who, count, under, days, early, first } = match.groups ?? {};
    const event = eventOf(whose ?? owner ?? who ?? under ?? early ?? '', sentence, match.index, when);
    if (event === undefined) return undefined;
    const from = dayNumber(Temporal.PlainDate.from(event.from));
    const to = from + Number(nth ?? of ?? number ?? count ?? days ?? first) - 1;
    if (to > when.today) return undefined;
    const isOfDay =
      (till === undefined || till === 'on ') && (count ?? days ?? first) === undefined && !OF_A_SUM.test(sentence);
    return bodyOf(isOfDay ? to : from, to, event);
  },
};

function bodyOf(from: number, to: number, { name }: PublicEvent): AnchorBody {
  return from === to
    ? { kind: 'day', days: [{ from, to }] }
    : { kind: 'span', rule: `the days after ${name}`, days: [{ from, to }] };
}

/** Of whom the words speak; by "his" of the one named last before, else of the day's government. */
function eventOf(words: string, sentence: string, start: number, { today }: Calendar): PublicEvent | undefined {
  const lower = sentence.toLowerCase();
  const name =
    LAST_NAME.exec(words)?.[0] ??
    [...lower.slice(0, start).matchAll(NAMES)].at(-1)?.[0] ??
    NAMES_BEHIND.exec(lower.slice(start))?.[0];
  const event =
    name === undefined || name === 'labour' || name === 'government'
      ? EVENTS.find(({ flag }) => flag === 'labour')
      : EVENTS.find(({ during }) => during.some((who) => who.endsWith(name)));
  return event === undefined || dayNumber(Temporal.PlainDate.from(event.from)) > today ? undefined : event;
}

const NAMES = /\b(?:starmer|sunak|truss|johnson|labour)\b/g;
const NAMES_BEHIND = /\b(?:starmer|sunak|truss|johnson|labour)\b/;
const LAST_NAME = /\b(?:starmer|sunak|truss|johnson|labour|government)\b/;
