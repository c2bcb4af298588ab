/** Periods told by public events: "since Labour took office", "under Sunak", "in Labour's first 12 months". */
import { calendarDay, dayNumber } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, type Days, monthStartAfter } from '../calendar/calendar.ts';
import { EVENTS, type PublicEvent } from '../calendar/events.ts';
import { TIME } from '../document/flags.ts';
import { numberIn } from '../mentions/number-words.ts';
import type { AnchorBody, AnchorRecogniser } from './anchor.ts';
import { nthDayInOffice } from './nth-day-in-office.ts';

function firstDays(event: PublicEvent): number[] {
  return [event.from, ...event.alternatives].map((day) => dayNumber(Temporal.PlainDate.from(day)));
}

/** The time in office of the prime minister whose name stands last in the words; undefined where they name none. */
export function timeInOffice(words: string, when: Calendar): (AnchorBody & { readonly rule?: string }) | undefined {
  const name = [...words.matchAll(PREMIERS)].at(-1)?.[0];
  const event = name === undefined ? undefined : EVENTS.find(({ during }) => during.some((who) => who.endsWith(name)));
  return event === undefined ? undefined : fromEvent(event, firstDays(event), when);
}

/** As the events spell them. */
const PREMIERS = /\b(?:starmer|sunak|truss|johnson)\b/g;

/** From the event to the end of its time, or on to the writer's last day. */
function fromEvent(event: PublicEvent, starts: readonly number[], when: Calendar): AnchorBody | undefined {
  const known = starts.filter((start) => start <= when.today);
  if (known.length === 0) return undefined;
  const until = event.until === undefined ? undefined : dayNumber(Temporal.PlainDate.from(event.until));
  if (until !== undefined && until < when.today)
    return { kind: 'span', rule: event.name, days: known.map((from) => ({ from, to: until })) };
  return { kind: 'open', rule: event.name, days: known.map((from) => ({ from, to: Math.max(from, when.today - 1) })) };
}

function sinceEvent(event: PublicEvent): AnchorRecogniser {
  const starts = firstDays(event);
  return {
    rule: `since ${event.name}`,
    needs: [TIME.opening | TIME.from, TIME.event, TIME[event.flag]],
    pattern: new RegExp(
      `\\b(?:since|after|following|between|from)(?: the| his| he| its)? (?:${event.since.join('|')})(?: ?20\\d\\d)?\\b(?! (?:said|says|told|announced|pledged|vowed|promised|warned|claimed|urged|defended|visited|met|set out))`,
      'g',
    ),
    read(match, when, sentence) {
      if (/^(?:between|from) /.test(match[0]) && !OTHER_END.test(sentence.slice(match.index + match[0].length)))
        return undefined;
      if (!isPlain(event, when) || SOON.test(sentence.slice(Math.max(0, match.index - 14), match.index)))
        return undefined;
      const body = fromEvent({ ...event, until: undefined }, starts, when);
      if (body === undefined) return undefined;
      const told = lengthOf(
        sentence.slice(Math.max(0, match.index - LONGEST_LENGTH), match.index),
        starts[0] ?? 0,
        when,
        /^(?:after|following)/.test(match[0]),
      );
      return told === undefined
        ? { ...body, rule: `since ${event.name}` }
        : { kind: 'span', rule: `since ${event.name}`, days: [told, ...body.days] };
    },
  };
}

/** "On 19 September, soon after the deal": another day, which is told beside it. */
const SOON = /\b(?:soon|shortly|just|right|straight|immediately) $/;

/** "Since lockdown", while there had been one. */
function isPlain({ plainUntil }: PublicEvent, { today }: Calendar): boolean {
  return plainUntil === undefined || today <= dayNumber(Temporal.PlainDate.from(plainUntil));
}

/** "Between the election and the last day of 2025": what follows names the other end. */
const OTHER_END =
  /^,? (?:and|to|until|up to) (?:the )?(?:end of|last day of|start of|close of|\d|now|today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** "In the twelve months since the election": so long, where that ends near publication; "in the year after it": so long. */
function lengthOf(before: string, start: number, when: Calendar, isAfter: boolean): Days | undefined {
  const [, count, unit] =
    /([a-z]+|\d+) (months|years|weeks|days|year|fortnight|week|month) $/.exec(before.toLowerCase()) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const told = numberIn(count);
  const number = /^(?:year|fortnight|week|month)$/.test(unit) && /^(?:the|a|first)$/.test(count) ? 1 : told;
  if (number < 1) return undefined;
  const days = unit === 'fortnight' ? lasting(start, 2 * number, 'weeks') : lasting(start, number, unit);
  if (isAfter && days.to < when.today) return days;
  return Math.abs(when.today - days.to) <= NEAR_PUBLICATION ? days : undefined;
}

/** Characters of words such as "twelve months". */
const LONGEST_LENGTH = 24;
/** Days between the end of so many months and the story that tells of them. */
const NEAR_PUBLICATION = 14;

function duringEvent(event: PublicEvent): AnchorRecogniser {
  const starts = firstDays(event);
  const who = `(?:${event.during.join('|')})`;
  return {
    rule: `while ${event.name}`,
    needs: [TIME.event, TIME[event.flag], TIME.inOffice],
    pattern: new RegExp(
      `\\b(?:(?:in|over|during|for) (?:the |those )?(?:[a-z-]+|\\d+) (?:weeks|months|days|years) (?:of|under|that|in which) ${who}|under ${who}(?:'s? (?:watch|leadership|government|premiership))?(?! (?:plans|proposals|the|new|a|this)\\b)|on ${who}'s? watch|(?:during|over|in|for|across|throughout) (?:the )?(?:\\w+ months (?:that|of) )?${who}(?:'s?)? (?:whole |entire )?(?:time (?:in (?:office|power|no\\.? ?10|downing street|charge)|as (?:prime minister|pm))|premiership|tenure|term|time|spell|stint|period in (?:office|power)|government|reign|watch|was (?:prime minister|pm|in (?:office|power|charge|downing street)))|${who}(?:'s?) (?:(?:[a-z-]+|\\d+) (?:weeks|months|days|years)(?! (?:ago|earlier|before|ahead)\\b)|time(?= [\\d,]+)|(?:whole |entire |full )?premiership|(?:whole |entire )?tenure|time (?:in|at) (?:office|power|charge|downing street|(?:no\\.?|number) (?:10|ten))|(?:weeks|days|months|years?) in (?:office|power|charge|downing street|(?:no\\.?|number) (?:10|ten))|time as (?:prime minister|pm)|spell in (?:office|power|downing street|no 10))|(?:while|when) (?:mr |ms )?${who} was (?:prime minister|pm|in (?:office|power|no 10|downing street))|${who} (?:was|spent|lasted|served|held|survived|managed|governed|ran|led)\\b[^.;:\\d]{0,50}, (?:in|during|over) which(?: time| period)?(?= [\\d,a-z]+)|that ${who} (?:was|served as) (?:prime minister|pm)|(?:(?:in|over|during|for) )?the (?:[a-z-]+|\\d+) (?:days|weeks|months|years) (?:that |in which |when )?${who} (?:held (?:office|power)|governed|was in (?:office|power|charge)|led (?:the country|britain|the government)|occupied (?:no 10|downing street))|${who}(?:'s?|s') (?:running |cumulative |overall |own )?(?:total|tally|count)(?! (?:for|in|of|on)\\b)|${who} (?:was (?:prime minister|pm)|has been (?:prime minister|pm|in (?:office|power))|as prime minister))\\b`,
      'g',
    ),
    read(match, when) {
      const until = event.until === undefined ? undefined : dayNumber(Temporal.PlainDate.from(event.until));
      if (until !== undefined && until < when.today && OF_THE_DAY.test(match[0])) return undefined;
      return fromEvent(event, starts, when);
    },
  };
}

/** "This prime minister" is the one of the day on which a story appears. */
const OF_THE_DAY = pattern(/\b(?:the|this) (?:prime minister|pm)\b/);

const FIRST =
  '(?<count>\\d{1,3}|[a-z]+(?:-[a-z]+)?) ?(?<unit>days?|weeks?|months?|years?)|(?<year>year)|(?<few>(?:few )?(?:days|weeks|months))';

function firstOfEvent(event: PublicEvent): AnchorRecogniser {
  const starts = firstDays(event);
  return {
    rule: `the first time after ${event.name}`,
    needs: [TIME.event, TIME[event.flag], TIME.first],
    pattern: new RegExp(
      `\\b(?:(?:${event.during.join('|')})(?:'s?|s') (?:very )?(?:first (?:full )?(?:${FIRST})|(?<nth>second|third) (?:full )?year)|the (?:(?<of>first|second|third) (?:full )?year|first (?<number>\\d{1,3}|[a-z-]+) (?<part>days|weeks|months)) (?:of|under) (?:the )?(?:${event.during.join('|')})(?:'s)?(?: (?:labour )?(?:government|administration|premiership|rule))?)(?: (?:in|of) (?:office|power|government))?\\b`,
      'g',
    ),
    read(match, when) {
      const { few, nth, of, number: told, part } = match.groups ?? {};
      const { count = told, unit = part } = match.groups ?? {};
      if (few !== undefined) return fromEvent(event, starts, when);
      const ordinal = nth ?? of;
      if (ordinal !== undefined) return yearInOffice(starts, ordinal, when);
      const number = count === undefined ? 1 : numberIn(count);
      if (number < 1) return undefined;
      return { kind: 'span', days: starts.slice(0, 2).map((from) => lasting(from, number, unit ?? 'years')) };
    },
  };
}

const ORDINALS = ['first', 'second', 'third'];

/** Twelve months from an anniversary of the start, to the writer's last day where they go on. */
function yearInOffice(starts: readonly number[], ordinal: string, when: Calendar): AnchorBody | undefined {
  const before = 12 * ORDINALS.indexOf(ordinal);
  const years = starts
    .slice(0, 2)
    .map((start) => ({
      from: before === 0 ? start : lasting(start, before, 'months').to + 1,
      to: lasting(start, before + 12, 'months').to,
    }))
    .filter(({ from }) => from < when.today);
  const [first] = years;
  if (first === undefined) return undefined;
  return first.to < when.today
    ? { kind: 'span', days: years }
    : { kind: 'open', days: years.map(({ from }) => ({ from, to: when.today - 1 })) };
}

/** So many days, weeks, months or years from a day on. */
export function lasting(from: number, number: number, unit: string): Days {
  const date = calendarDay(from);
  if (unit.startsWith('day')) return { from, to: from + number - 1 };
  if (unit.startsWith('week')) return { from, to: from + number * 7 - 1 };
  const months = unit.startsWith('year') ? number * 12 : number;
  return { from, to: monthStartAfter(date.year, date.month, months) + date.day - 2 };
}

/** "over 1000 people arriving in just their first few days in office": whose office is the sitting government's. */
const firstInOffice: AnchorRecogniser = {
  rule: 'since the government took office',
  needs: [TIME.event, TIME.first],
  pattern:
    /\b(?:their|his|its|the(?: new| labour)? government's|the prime minister's) first (?:few )?(?:days|weeks|months) (?:in|of) (?:office|power|government)\b/g,
  read(_match, when) {
    const event = sitting(when);
    return event === undefined ? undefined : fromEvent(event, firstDays(event), when);
  },
};

/** The prime minister or government of the day on which a story appears. */
function sitting({ today }: Calendar): PublicEvent | undefined {
  return EVENTS.find(
    ({ flag, since, from, until }) =>
      flag !== 'agreement' &&
      since.length > 0 &&
      dayNumber(Temporal.PlainDate.from(from)) <= today &&
      (until === undefined || dayNumber(Temporal.PlainDate.from(until)) >= today),
  );
}

/** "In his first twelve months", "our first year": of the sitting government, where no office is named. */
export const firstYearOfGovernment: AnchorRecogniser = {
  rule: "the government's first year",
  needs: [TIME.first],
  pattern:
    /\b(?:(?:in|during|over) (?:their|his|our|its) (?:first (?:year|(?<count>[a-z]+|\d+) months)|(?<later>second|third) (?:full )?year)\b(?! (?:in|of|as)\b)|(?:their|his|our|its) (?<nth>first|second|third) (?:full )?year (?:in|of) (?:office|power|government)\b)/g,
  read(match, when) {
    const event = sitting(when);
    const starts = event === undefined ? [] : firstDays(event);
    const { count, later, nth } = match.groups ?? {};
    const ordinal = later ?? nth;
    if (ordinal !== undefined) return yearInOffice(starts, ordinal, when);
    const months = count === undefined ? 12 : numberIn(count);
    if (months < 1) return undefined;
    const days = starts.slice(0, 2).map((from) => lasting(from, months, 'months'));
    return days.length > 0 && days.every(({ from }) => from < when.today) ? { kind: 'span', days } : undefined;
  },
};

/** "34,127 people had come on his watch": of the prime minister whom the sentence names, else of the day's. */
const onHisWatch: AnchorRecogniser = {
  rule: 'on the watch of the prime minister',
  needs: [TIME.opening | TIME.past | TIME.until | TIME.event | TIME.inOffice],
  words: ['watch'],
  pattern: /\bon (?:his|her|their|its) watch\b/g,
  read(_match, when, sentence) {
    const named = timeInOffice(sentence.toLowerCase(), when);
    const event = sitting(when);
    return named ?? (event === undefined ? undefined : fromEvent(event, firstDays(event), when));
  },
};

/** Times told by a public event, in the order in which they are tried: the first time after it, since it, and while it lasted. */
export const eventAnchors: readonly AnchorRecogniser[] = [
  nthDayInOffice,
  ...EVENTS.filter((event) => event.during.length > 0).map(firstOfEvent),
  firstInOffice,
  firstYearOfGovernment,
  onHisWatch,
  ...EVENTS.filter((event) => event.since.length > 0)
    .toReversed()
    .map(sinceEvent),
  ...EVENTS.filter((event) => event.during.length > 0).map(duringEvent),
];
