/** Writes down what the sets show to be missed now: `node test/stories/write-misses.ts`. Read the change before it is kept. */
import { writeFileSync } from 'node:fs';
import { openAnswers } from './answers.ts';
import { compareStory } from './compare.ts';
import { KNOWN_MISSES, listOf, readKnownMisses } from './known-misses.ts';
import { readSet, SETS } from './story.ts';

const answers = await openAnswers();
const found = [];
for (const set of SETS) {
  for (const story of readSet(set)) {
    const { misses } = compareStory(story, await answers.of(story));
    for (const miss of misses) found.push({ set, miss });
  }
}
await answers.close();
const before = readKnownMisses();
const list = listOf(found, before);
writeFileSync(KNOWN_MISSES, `${JSON.stringify(list, null, 2)}\n`);
process.stdout.write(`${list.length} known misses, ${before.length} before\n`);
