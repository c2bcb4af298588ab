/** Which metric a count belongs to: the cue that stands nearest decides, and some cues outweigh nearness. */
import type { Metric, MetricName } from '../../domain/metric.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Sentence } from '../document/document.ts';
import { flagOfMetric } from '../document/flags.ts';

/** Words that speak of a metric, with their place in the sentence. */
export interface Cue {
  readonly metric: MetricName;
  readonly start: number;
  readonly end: number;
}

/** The cues of a sentence in the order of their places. */
export type CueFinder = (sentence: Sentence) => readonly Cue[];

/** Small-boat words stand in every story; the words of another metric therefore count for more. */
const WEIGHT_OF_OTHERS = 0.35;
/** A noun such as "crossings" says little of whether they were made or prevented. */
const INSIDE = 10;
const CLAUSE =
  /[;:\u2013(]|, (?:while|but|and|as|with|when|after|although|though|whereas|which|who|the|a|up|down|more)\b|\. |\b(?:while|but|whereas|after|although|though|despite|compared|because|since the|before)\b/g;

/** Boats that the Border Force stopped, or people stopped in Kent, had arrived. */
const STOPPED_BY_US = pattern(
  /\b(?:border force|kent|sussex|dover|ramsgate|folkestone|dungeness|hastings|hythe|kingsdown)\b/,
);

function isStoppedByUs(lower: string): boolean {
  return STOPPED_BY_US.test(lower, lower) && !/\bfr(?:ench|ance)\b/.test(lower);
}

/** Compiles the cues of all metrics. */
export function compileCues(metrics: readonly Metric[]): CueFinder {
  const compiled = metrics
    .filter((metric) => metric.lexicon.cues.length > 0)
    .map((metric) => ({
      name: metric.name,
      flag: flagOfMetric(metric.name),
      cue: pattern(new RegExp(`\\b(?:${metric.lexicon.cues.join('|')})`, 'g')),
    }));
  return function findCues({ lower, flags }) {
    const cues: Cue[] = [];
    for (const { name, flag, cue } of compiled) {
      if ((flags & flag) === 0) continue;
      for (let match = cue.next(lower, 0); match !== null; ) {
        if (name === 'crossings_prevented' && isStoppedByUs(lower)) break;
        const end = match.index + match[0].length;
        cues.push({ metric: name, start: match.index, end });
        match = cue.next(lower, Math.max(end, match.index + 1));
      }
    }
    return cues;
  };
}

export interface Subject {
  readonly metric: MetricName;
  /** Characters between the number and the cue, weighted; smaller is surer. */
  readonly distance: number;
}

/** The metric whose cue stands nearest to a number at `start`–`end`; undefined where the sentence has no cue. */
export function nearestSubject(lower: string, cues: readonly Cue[], start: number, end: number): Subject | undefined {
  let best: Subject | undefined;
  for (const cue of cues) {
    const after = cue.start >= end;
    const inside = cue.start < end && cue.end > start;
    const gap = inside ? INSIDE : after ? cue.start - end : start - cue.end + 12;
    const weight = cue.metric === 'small_boat_arrivals' ? 1 : WEIGHT_OF_OTHERS;
    const least = Math.max(0, gap) * weight;
    if (best !== undefined && least >= best.distance) continue;
    const between = after ? lower.slice(end, cue.start) : lower.slice(cue.end, start);
    const breaks = between.match(CLAUSE)?.length ?? 0;
    const distance = (Math.max(0, gap) + breaks * 40) * weight;
    if (best === undefined || distance < best.distance) best = { metric: cue.metric, distance };
  }
  return best;
}
