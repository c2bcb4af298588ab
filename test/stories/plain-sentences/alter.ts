/** The same stories with one figure made wrong. */
import { dayNumber, dayNumberOf } from '../../../src/domain/period.ts';
import { pythonRandom } from '../../bench/python-random.ts';
import { inPrint } from './desk.ts';
import { type PlainStory, seedOf } from './draw.ts';
import { type Placed, type Told, written } from './sentence.ts';

/** Days before it were counted again later, so that other numbers of them were true once. */
const LAST_RECOUNT = dayNumberOf(2023, 1, 1);
const SMALLEST = 30;
const LEAST = 0.03;
const MOST = 0.3;

/** A story of which one figure is wrong. */
export interface AlteredStory extends PlainStory {
  readonly altered: Placed;
  readonly truth: number;
}

/** The story with one of its exact counts 3 to 30 percent off; undefined where it has none. */
export function alterStory(story: PlainStory, seed: number): AlteredStory | undefined {
  const random = pythonRandom(seedOf(`${story.published} ${story.text}`, seed));
  const exact = story.sentence.filter((part): part is Told => typeof part !== 'string' && isExact(part));
  if (exact.length === 0) return undefined;
  const told = random.choice(exact);
  const off = random.uniform(LEAST, MOST) * random.choice([-1, 1]);
  const moved = Math.round(told.value * (1 + off));
  const value = Math.abs(moved - told.value) < 2 ? told.value + 2 : moved;
  if (story.figures.some((figure) => figure.value === value)) return undefined;
  const wrong: Told = { ...told, value, words: inPrint(value) };
  const sentence = story.sentence.map((part) => (part === told ? wrong : part));
  const { text, figures } = written(sentence);
  const altered = figures.find((figure) => figure.value === value);
  return altered && { ...story, sentence, text, figures, altered, truth: told.value };
}

function isExact({ kind, value, isLoose, period }: Told): boolean {
  return kind === 'count' && value >= SMALLEST && isLoose === undefined && dayNumber(period.from) >= LAST_RECOUNT;
}
