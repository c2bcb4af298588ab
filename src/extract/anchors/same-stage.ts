/** "At the same stage it was 1,947 last year and 2,907 the year before", "by 4 March in each of the two preceding years (2024, 2023)": one date told of several years. */
import { calendarDay, dayNumberOf } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Anchor, newAnchor } from './anchor.ts';
import { isWithoutYear } from './date-of-year.ts';
import { samePoint } from './same-point.ts';

const STAGE = pattern(/\bsame (?:point|time|stage|date|dates|day|stretch)$/);
/** "It was 1,947", "there had been 1,947 people". */
const ONE_NUMBER = pattern(
  /^,? (?:(?:it|there|they|the (?:figure|total|count|number|tally)) (?:was|were|had been|stood at) )?(?:just |only )?\d[\d,]*(?: (?:people|arrivals))?(?: had (?:come|crossed|arrived))? (?:in )?$/,
);
const EACH_YEAR = pattern(
  /^,? (?:in|of) (?:each|both|all|the)(?: of)?(?: the)?(?: (?:two|three|four|five|past|last|previous|preceding|earlier))* years\b/,
);

/** Anchors in which such years have become the same dates, or the date, of those years. */
export function sameStageOfYears(anchors: readonly Anchor[], lower: string): readonly Anchor[] {
  const date = anchors.findIndex(
    ({ kind, end }) => kind === 'until' && EACH_YEAR.test(lower.slice(end, end + 60), lower),
  );
  if (date >= 0) return inEachYear(anchors, date, lower);
  return anchors.map((anchor, place) => {
    if (isByNow(anchor, lower) || isNextByNow(anchor, anchors[place - 1], lower)) return sameDatesOf(anchor);
    const stage = anchors[place - 1];
    if (anchor.kind !== 'year' || stage?.kind !== 'same-period' || stage.rule !== samePoint.rule) return anchor;
    if (!STAGE.test(lower.slice(stage.start, stage.end)) || !ONE_NUMBER.test(lower.slice(stage.end, anchor.start)))
      return anchor;
    return sameDatesOf(anchor);
  });
}

function sameDatesOf(anchor: Anchor): Anchor {
  return newAnchor({ ...anchor, kind: 'same-point', rule: samePoint.rule, days: [] });
}

const NO_BREAK = '(?:(?!\\b(?:and|but|while|against|than|compared)\\b)[^;:.()\\d])*';
const NUMBER_BY_NOW = `${NO_BREAK}\\d[\\d,]*${NO_BREAK} by (?:now|then|this (?:point|stage|date|time|day)|the same (?:point|stage|date|time|day))\\b(?! (?:last|in|a|of|the)\\b)`;
const BY_NOW = pattern(new RegExp(`^${NUMBER_BY_NOW}`));
const BY_NOW_AND = pattern(new RegExp(`^${NUMBER_BY_NOW},? and (?:in )?$`));

/** "Last year there had been 18,900 by now". */
function isByNow({ kind, end }: Anchor, lower: string): boolean {
  return kind === 'year' && BY_NOW.test(lower.slice(end, end + 100), lower);
}

/** "2024 had seen 18,900 by this point and 2023 16,900". */
function isNextByNow({ kind, start, end }: Anchor, before: Anchor | undefined, lower: string): boolean {
  return (
    kind === 'year' &&
    before?.kind === 'year' &&
    BY_NOW_AND.test(lower.slice(before.end, start)) &&
    /^ (?:just |only )?\d/.test(lower.slice(end, end + 8))
  );
}

function inEachYear(anchors: readonly Anchor[], at: number, lower: string): readonly Anchor[] {
  const date = anchors[at];
  const [first] = date?.days ?? [];
  if (date === undefined || first === undefined || !isWithoutYear(date, lower)) return anchors;
  const { month, day } = calendarDay(first.to);
  return anchors.flatMap((anchor, place) => {
    if (place === at) return [];
    const { kind, year } = anchor;
    if (place < at || kind !== 'year' || year === undefined) return [anchor];
    const to = dayNumberOf(year, month, day);
    return [newAnchor({ ...anchor, kind: 'until', rule: date.rule, days: [{ from: to, to }] })];
  });
}
