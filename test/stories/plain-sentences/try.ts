/**
 * Many more plain sentences than the tests try: `node test/stories/plain-sentences/try.ts [SEED] [OF EACH] [FRAME]` prints
 * what is misread, and how many of the altered figures were caught.
 */
import { openAnswers } from '../answers.ts';
import { alterStory } from './alter.ts';
import { countsOf } from './desk.ts';
import { drawStories } from './draw.ts';
import { claimOf, misreadings } from './judge-figures.ts';

const [seed = 1, each = 10] = process.argv.slice(2, 4).map(Number);
const part = process.argv[4] ?? '';
const answers = await openAnswers();
try {
  const metrics = ['small_boat_arrivals', 'small_boats'] as const;
  const counts = countsOf(await answers.record.latestFor(metrics.map((metric) => ({ metric }))));
  const drawn = drawStories(counts, seed, { ofFrame: each, ofPhrase: each });
  const stories = drawn.filter(({ name }) => name.includes(part));
  const faults: string[] = [];
  const verdicts = new Map<string, number>();
  const letGo: string[] = [];
  for (const story of stories) {
    faults.push(...misreadings(story, await answers.of({ ...story, headline: '' }), counts));
    const wrong = alterStory(story, seed);
    if (wrong === undefined) continue;
    const claim = claimOf(wrong.altered, await answers.of({ ...wrong, headline: '' }));
    const verdict = claim?.verdict ?? 'not found';
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (verdict === 'differs') continue;
    const read = claim === undefined ? '' : `${claim.period?.from}..${claim.period?.to} ${claim.rule} ${claim.reason}`;
    letGo.push(
      `${wrong.name}\n    ${wrong.published}: ${wrong.text}\n    ${wrong.truth} as ${wrong.altered.value}: ${verdict} ${read}`,
    );
  }
  const figures = stories.reduce((sum, story) => sum + story.figures.length, 0);
  process.stdout.write(`Misread:\n  ${faults.join('\n  ')}\nAltered and let go:\n  ${letGo.join('\n  ')}\n`);
  process.stdout.write(`${stories.length} sentences, ${figures} figures, ${faults.length} misread\n`);
  process.stdout.write(`altered: ${JSON.stringify(Object.fromEntries(verdicts))}\n`);
} finally {
  await answers.close();
}
