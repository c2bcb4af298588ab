/**
 * Runs: the numbers of a release packed as it prints them, one unbroken run of equal periods in one row.
 * A missing day ends a run and is kept nowhere, so it can never be taken for a zero.
 */
import { hash } from 'node:crypto';
import type { Basis, MetricName } from '../domain/metric.ts';
import type { Observation, Vintage } from '../domain/observation.ts';
import { placeOf, type Step, stepOf, stepText } from './steps.ts';

/** Which series a number belongs to; the variant is empty where there is none. */
export interface SeriesKey {
  readonly metric: MetricName;
  readonly basis: Basis;
  readonly variant: string;
}

export interface Run extends SeriesKey {
  readonly step: Step;
  /** Place of the first observation. */
  readonly first: number;
  /** One for each period, without a gap. */
  readonly observations: readonly [Observation, ...Observation[]];
}

/** What is noted beside a number. */
export type RunNotes = Readonly<Record<number, Pick<Observation, 'note' | 'printed'>>>;

/** Packs observations in any order; of two for the same period the first given stands. */
export function packRuns(observations: readonly Observation[]): readonly Run[] {
  const groups = new Map<string, { key: SeriesKey; step: Step; byPlace: Map<number, Observation> }>();
  for (const observation of observations) {
    const { metric, basis, variant = '', period } = observation;
    const step = stepOf(period);
    const name = `${metric} ${basis} ${stepText(step)} ${variant}`;
    const group = groups.get(name) ?? { key: { metric, basis, variant }, step, byPlace: new Map() };
    groups.set(name, group);
    const place = placeOf(period.from, step);
    if (!group.byPlace.has(place)) group.byPlace.set(place, observation);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { key, step, byPlace }]) =>
      unbroken(byPlace).map(({ first, observations }) => ({ ...key, step, first, observations })),
    );
}

function unbroken(byPlace: ReadonlyMap<number, Observation>): readonly Pick<Run, 'first' | 'observations'>[] {
  const runs: { first: number; observations: [Observation, ...Observation[]] }[] = [];
  for (const [place, observation] of [...byPlace].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && place === run.first + run.observations.length) run.observations.push(observation);
    else runs.push({ first: place, observations: [observation] });
  }
  return runs;
}

/** Official notes, and numbers as printed, by their index in the run; undefined where there are none. */
export function notesOf(run: Run): RunNotes | undefined {
  const notes: Record<number, Pick<Observation, 'note' | 'printed'>> = {};
  run.observations.forEach(({ note, printed }, index) => {
    if (note === undefined && printed === undefined) return;
    notes[index] = { ...(note !== undefined && { note }), ...(printed !== undefined && { printed }) };
  });
  return Object.keys(notes).length === 0 ? undefined : notes;
}

const VINTAGE_ID_LENGTH = 32;

/** The name of a release: the same route, moment and numbers give the same 32 hexadecimal digits, in whatever order. */
export function vintageId(vintage: Vintage, runs: readonly Run[]): string {
  const content = runs.map((run) => [
    run.metric,
    run.basis,
    run.variant,
    stepText(run.step),
    run.first,
    run.observations.map(({ value }) => value),
    notesOf(run),
  ]);
  const release = JSON.stringify([vintage.route, vintage.publishedAt.epochMilliseconds, content]);
  return hash('sha256', release, 'hex').slice(0, VINTAGE_ID_LENGTH);
}

/** The name of the run that is number `index` of a release: it sorts alike in every database. */
export function runId(vintage: string, index: number): string {
  return vintage + String(index).padStart(6, '0');
}

/** The vintage's id in a run's. */
export function vintageOfRun(id: string): string {
  return id.slice(0, VINTAGE_ID_LENGTH);
}
