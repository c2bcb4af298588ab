/** True figures altered by 3 to 30 percent, five times each: what the checker says of them. */
import type { Answers } from '../stories/answers.ts';
import { type LabelledStory, readSet, SETS } from '../stories/story.ts';
import { pythonRandom } from './python-random.ts';
import { type Part, percent, table } from './table.ts';

const SEED = 20261122;
const TIMES = 5;

export interface Altered {
  readonly story: Pick<LabelledStory, 'published' | 'headline' | 'text'>;
  readonly value: number;
}

export interface Trial {
  readonly set: string;
  readonly altered: number;
  /** Shares of those altered. */
  readonly differs: number;
  readonly agrees: number;
  /** How many of each verdict; `not found` where no claim has the altered value. */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** Takes each count in digits that matches the record and stands once in its text; the headline is left out. */
export function alterFigures(stories: readonly LabelledStory[]): readonly Altered[] {
  const { choice, uniform } = pythonRandom(SEED);
  const altered: Altered[] = [];
  for (const { published, text, figures } of stories) {
    for (const { kind, verdict, metric, value } of figures) {
      if (kind !== 'count' || verdict !== 'matches' || value < 30) continue;
      if (metric !== 'small_boat_arrivals' && metric !== 'small_boats') continue;
      const printed = value.toLocaleString('en-GB');
      if (text.split(printed).length !== 2) continue;
      for (let time = 0; time < TIMES; time += 1) {
        const sign = choice([-1, 1]);
        const near = roundHalfEven(value * (1 + sign * uniform(0.03, 0.3)));
        const other = Math.abs(near - value) < 2 ? value + 2 : near;
        const story = { published, headline: '', text: text.replace(printed, other.toLocaleString('en-GB')) };
        altered.push({ story, value: other });
      }
    }
  }
  return altered;
}

export async function tryAltered(set: string, stories: readonly LabelledStory[], answers: Answers): Promise<Trial> {
  const verdicts: Record<string, number> = {};
  const altered = alterFigures(stories);
  for (const { story, value } of altered) {
    const claim = (await answers.of(story)).find((each) => each.kind === 'count' && each.value === value);
    const said = claim?.verdict ?? 'not found';
    verdicts[said] = (verdicts[said] ?? 0) + 1;
  }
  const agreed = Object.entries(verdicts).filter(([said]) => said.startsWith('agree'));
  return {
    set,
    altered: altered.length,
    differs: (verdicts.differs ?? 0) / altered.length,
    agrees: agreed.reduce((sum, [, count]) => sum + count, 0) / altered.length,
    verdicts,
  };
}

export async function perturbationPart(answers: Answers): Promise<Part> {
  const data: Trial[] = [];
  for (const set of SETS) data.push(await tryAltered(set, readSet(set), answers));
  const rows = data.map(({ set, altered, differs, agrees, verdicts }) => [
    set,
    String(altered),
    percent(differs),
    percent(agrees),
    Object.entries(verdicts)
      .filter(([said]) => said !== 'differs')
      .map(([said, count]) => `${said} ${count}`)
      .join(', '),
  ]);
  const head = ['set', 'altered', 'differs', 'agrees', 'others'];
  return {
    data,
    text: `${table([head, ...rows, ['target', '', '97%', '1%', '']], [4])}
True figures altered at random by 3 to 30 percent, seed ${SEED}: the share said to differ, and the share falsely said to agree.`,
  };
}

function roundHalfEven(value: number): number {
  const down = Math.floor(value);
  if (value - down !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
}
