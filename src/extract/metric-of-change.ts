/** Which metric a percentage or multiple belongs to. */
import type { MetricName } from '../domain/metric.ts';
import { type Context, inheritedMetric } from './context.ts';
import type { Mention } from './mentions/mention.ts';
import { subjectIsBoats } from './metric-of-bare.ts';
import { nearestSubject } from './subject.ts';

const OTHER_SUBJECTS =
  /\b(?:visas?|students?|nationals|albanians?|applicants|raids?|arrests?|budget|spending|costs?|prices?|rent|population|birth|crime|poll|survey|support|voters|believe|grant rate|refus|licen[cs]es?|staff|officers|officials on|sentences)\b/;

/** "The people are up by 48%, the boats by 27%". */
const BOATS_MOVED =
  /(?<!small |in |by |from |of |aboard )\b(?:boats|dinghies|vessels) (?:(?:are|is|were|was|rose|fell|dropped|increased|went) )?(?:(?:up|down) )?(?:by )?$/;

export function metricOfChange(mention: Mention, context: Context): MetricName | undefined {
  const { lower } = context.sentence;
  if (context.elsewhere(mention)) return undefined;
  const near = nearestSubject(lower, context.cues(), mention.start, mention.end);
  const last = context.here.at(-1);
  if (near !== undefined && near.metric !== 'small_boat_arrivals' && near.distance < 30) return near.metric;
  if (!context.onTopic) return near === undefined || near.metric === 'small_boat_arrivals' ? undefined : near.metric;
  if (OTHER_SUBJECTS.test(lower.slice(Math.max(0, mention.start - 60), mention.end + 24)) && last === undefined)
    return undefined;
  if (
    subjectIsBoats(context.sentence, mention) ||
    BOATS_MOVED.test(lower.slice(Math.max(0, mention.hedgeStart - 40), mention.hedgeStart)) ||
    /^\s*(?:more|fewer) (?:small )?boats\b/.test(lower.slice(mention.end, mention.end + 20))
  )
    return 'small_boats';
  if (
    last !== undefined &&
    last.metric !== 'small_boats' &&
    (near === undefined || near.metric === 'small_boat_arrivals')
  )
    return last.metric === 'people_per_boat' && near !== undefined ? near.metric : last.metric;
  if (last?.metric === 'small_boats' && context.here.every((draft) => draft.metric === 'small_boats'))
    return 'small_boats';
  return near === undefined ? inheritedMetric(context, mention) : near.metric;
}
