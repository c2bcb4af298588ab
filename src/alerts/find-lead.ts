/** A change of lead: this year goes ahead of last year by the same date, or falls behind it. */
import type { LeadAlert, ReleaseName } from '../domain/alert.ts';
import { yearsEarlier } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';

/** In January a single boat turns the lead; it is told from February on. */
const FIRST_MONTH = 2;

/** What the last day of `people` turned. While both years stand level the lead is whose it was. */
export function findLead(people: Series, release: ReleaseName): readonly LeadAlert[] {
  const day = people.span?.to;
  if (day === undefined || day.month < FIRST_MONTH) return [];
  const now = standing(people, day);
  if (now === undefined || now.value === now.previous) return [];
  const isAhead = now.value > now.previous;
  for (let before = day.subtract({ days: 1 }); before.year === day.year; before = before.subtract({ days: 1 })) {
    const then = standing(people, before);
    if (then === undefined) return [];
    if (then.value === then.previous) continue;
    if (then.value > then.previous === isAhead) return [];
    const key = `lead ${people.metric} ${day} ${isAhead ? 'ahead' : 'behind'}`;
    return [{ kind: 'lead', key, metric: people.metric, day, ...now, isAhead, release }];
  }
  return [];
}

function standing(people: Series, day: Temporal.PlainDate): { value: number; previous: number } | undefined {
  const period = { from: day.with({ month: 1, day: 1 }), to: day };
  const value = people.sum(period);
  const previous = people.sum(yearsEarlier(period, 1));
  return value === undefined || previous === undefined ? undefined : { value, previous };
}
