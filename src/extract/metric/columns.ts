/** What the numbers of a table's column count, by its heading: "Year | People | Boats". */
import type { MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';

/** Each heading by the first that it fits. */
const HEADINGS: readonly (readonly [MetricName | 'other', ReturnType<typeof pattern>])[] = [
  [
    'people_per_boat',
    pattern(/\b(?:per|average|mean|each|a) (?:small )?(?:boat|vessel|dinghy)\b|\b(?:average|mean) load\b/),
  ],
  [
    'other',
    pattern(
      /\b(?:change|share|prevent\w*|stopped|return\w*|claims?|dead|deaths|backlog|hotels?|days?|attempts?|arrests?|uncontrolled)\b|%/,
    ),
  ],
  ['small_boat_arrivals', pattern(/\b(?:people|persons|migrants|arrivals|individuals|passengers|crossings|crossed)\b/)],
  ['small_boats', pattern(/\b(?:boats|vessels|dinghies|craft)\b/)],
];
/** The last row of a table, whose time is that of all rows together. */
const TOTAL = pattern(/^(?:total|all|sum|overall|together|average|mean)\b/);

/** Undefined of numbers outside of tables; `other` of columns that are none of ours, and of rows whose time the words leave open. */
export function metricOfColumn({ start, end }: Mention, context: Context): MetricName | 'other' | undefined {
  const { sentence, story, anchors, onTopic } = context;
  const heading = story.columnAt(sentence.index, start);
  if (heading === undefined) return undefined;
  const first = sentence.lower.split(/[|\t]/)[0] ?? '';
  if (!onTopic || start < first.length || TOTAL.test(first.trim())) return 'other';
  if (!/^[*+\u2020 ]*(?:[|\t]|$)/.test(sentence.lower.slice(end)) || anchors().length === 0) return 'other';
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? 'other';
}
