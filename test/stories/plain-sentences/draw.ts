/** Stories drawn from the frames and phrases: each on days of its own, the same for the same seed. */
import { pythonRandom } from '../../bench/python-random.ts';
import { type Counts, deskOn, type Frame } from './desk.ts';
import { AGENCIES } from './frames/agencies.ts';
import { CHANGES } from './frames/changes.ts';
import { COAST } from './frames/coast.ts';
import { DAYS } from './frames/days.ts';
import { EXPLAINERS } from './frames/explainers.ts';
import { GOVERNMENTS } from './frames/governments.ts';
import { LOADS } from './frames/loads.ts';
import { MONTHS } from './frames/months.ts';
import { PAPERS } from './frames/papers.ts';
import { tellPhrase } from './frames/phrases.ts';
import { RECORDS } from './frames/records.ts';
import { VOICES } from './frames/voices.ts';
import { WEEKS } from './frames/weeks.ts';
import { YEARS } from './frames/years.ts';
import { phrasesOn } from './phrases.ts';
import { type Placed, type Sentence, written } from './sentence.ts';

/** Stories were published from the first of these days until the day before the second, whose numbers are settled. */
const FIRST = Temporal.PlainDate.from('2023-02-01');
const AFTER_LAST = Temporal.PlainDate.from('2026-08-21');
/** Frames for rare days need as many tries. */
const TRIES = 400;

/** Frames of all subjects, by name. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  ...DAYS,
  ...WEEKS,
  ...MONTHS,
  ...YEARS,
  ...CHANGES,
  ...RECORDS,
  ...LOADS,
  ...GOVERNMENTS,
  ...AGENCIES,
  ...PAPERS,
  ...VOICES,
  ...EXPLAINERS,
  ...COAST,
};

/** A sentence as published, with its figures and what drew it. */
export interface PlainStory {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly Placed[];
  /** As the frame told it. */
  readonly sentence: Sentence;
}

/** `ofFrame` stories of every frame and `ofPhrase` of every phrase; fewer where their days are rare. */
export function drawStories(counts: Counts, seed: number, wanted: { ofFrame: number; ofPhrase: number }): PlainStory[] {
  const ofFrames = Object.entries(FRAMES).flatMap(([name, frame]) => draw(name, frame, wanted.ofFrame));
  const { length } = phrasesOn(deskOn(FIRST, counts, pythonRandom(seed)));
  const ofPhrases = Array.from({ length }, (_, place) =>
    draw(`phrase ${place}`, (desk) => tellPhrase(desk, place), wanted.ofPhrase),
  );
  return [...ofFrames, ...ofPhrases.flat()];

  function draw(name: string, frame: Frame, count: number): PlainStory[] {
    const random = pythonRandom(seedOf(name, seed));
    const days = FIRST.until(AFTER_LAST).days;
    const found: PlainStory[] = [];
    for (let tries = 0; tries < TRIES && found.length < count; tries += 1) {
      const published = FIRST.add({ days: Math.floor(random.random() * days) });
      const sentence = frame(deskOn(published, counts, random));
      if (sentence !== undefined) {
        found.push({ name, published: published.toString(), sentence, ...written(sentence) });
      }
    }
    return found;
  }
}

/** A name's own seed, so that a new frame leaves the sentences of all others as they are (FNV-1a). */
export function seedOf(name: string, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  return hash >>> 0;
}
