/** "Since last Wednesday boats have come on five of the last six days": the days up to now begin with the day that is named beside them. */
import { type Anchor, newAnchor } from './anchor.ts';
import { pastDays } from './rolling.ts';

/** Anchors of a sentence, in which "the last six days" have become those that begin with its "since Wednesday", where six days up to now do. */
export function lastDaysSince(anchors: readonly Anchor[]): readonly Anchor[] {
  const from = anchors.find(({ kind, unit }) => kind === 'open' && (unit === undefined || unit === 'week'))?.days[0]
    ?.from;
  if (from === undefined) return anchors;
  return anchors.map((anchor) => {
    const begun = anchor.rule === pastDays.rule ? anchor.days.find((days) => days.from === from) : undefined;
    return begun === undefined ? anchor : newAnchor({ ...anchor, days: [begun] });
  });
}
