/** "It leaves behind the 853 that was the record until then", "the record had stood at 853 until then": the highest day before the one that has beaten it. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { RECORDS_BEGAN } from '../anchors/since.ts';
import { yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import type { Placed } from './surroundings.ts';

const RECORD = '(?:record|high(?: point| mark)?|peak|best|maximum|most in (?:a|one|any) day)';
const THEN = '(?:until|till|up to|before) (?:then|that(?: day)?|this)\\b';
const PEOPLE = '(?: (?:people|migrants|arrivals|boats|crossings))?';
/** "853 that had been the daily record until then", */
const THAT_WAS = pattern(
  new RegExp(
    `^${PEOPLE},? (?:that|which) (?:was|had been|(?:had )?stood as) (?:the|a) (?:[a-z-]+ ){0,2}${RECORD}\\b[^.;:\\d]{0,40}\\b${THEN}`,
  ),
);
/** "853 until then", */
const TILL_THEN = pattern(new RegExp(`^${PEOPLE} ${THEN}`));
const STOOD_AT = pattern(
  new RegExp(
    `\\b${RECORD}(?: for (?:a|one)(?: single)? day)?,? (?:(?:had|has) )?(?:been|stood at|was|was set at) (?:just |only )?$`,
  ),
);
/** "853, set a week earlier". */
const SET_EARLIER = pattern(
  new RegExp(
    `^${PEOPLE},? (?:(?:which|that) was |itself )?(?:only |just )?(?:set|reached|recorded) (?:only |just )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:days?|weeks?|months?) (?:earlier|before|previously)\\b`,
  ),
);
const A_RECORD = pattern(
  new RegExp(`\\b${RECORD}(?: for (?:a|one)(?: single)? day)?(?: of|,| was| stood at) (?:just |only )?$`),
);

/** Where the words name no day of the record: the highest of the month that they name, of the year or of all years, to the day before that of the news. */
export function recordUntilThen(draft: Draft, earlier: readonly Placed[]): Candidate[] {
  const { kind, metric, anchors } = draft;
  if (kind !== 'count' || !isOldRecord(draft)) return [];
  if (anchors.some(({ kind: of, start }) => of === 'day' && start > draft.end)) return [];
  const news = earlier.findLast(
    ({
      draft: {
        metric: other,
        candidates: [first],
        level,
      },
    }) => {
      const days = first?.days;
      return other === metric && level === undefined && days !== undefined && days.from === days.to;
    },
  );
  const day = news?.draft.candidates[0]?.days?.from;
  if (day === undefined) return [];
  const month = anchors.find(({ unit }) => unit === 'month')?.days[0]?.from;
  const starts = [month, yearDays(calendarDay(day - 1).year).from, RECORDS_BEGAN];
  return starts.flatMap((from) =>
    from === undefined || from >= day
      ? []
      : [licensed({ from, to: day - 1 }, 'implied', 'the highest day until then', { aggregate: 'max_day' })],
  );
}

function isOldRecord({ sentence: { lower }, mention: { hedgeStart, end } }: Draft): boolean {
  const before = lower.slice(Math.max(0, hedgeStart - 60), hedgeStart);
  const behind = lower.slice(end, end + 110);
  return (
    THAT_WAS.test(behind, lower) ||
    (TILL_THEN.test(behind, lower) && STOOD_AT.test(before, lower)) ||
    (SET_EARLIER.test(behind, lower) && A_RECORD.test(before, lower))
  );
}
