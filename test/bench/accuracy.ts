/** How right the answers are on each of the sets of labelled stories that are named, and on these together. */
import type { Answers } from '../stories/answers.ts';
import { addTallies, compareStory, type Tally } from '../stories/compare.ts';
import { readSet } from '../stories/story.ts';
import { type Shares, sharesOf } from './shares.ts';
import { type Part, percent, table } from './table.ts';

export interface Accuracy {
  readonly set: string;
  readonly tally: Tally;
  readonly shares: Shares;
}

export async function measureAccuracy(answers: Answers, names: readonly string[]): Promise<readonly Accuracy[]> {
  const sets: { set: string; tally: Tally }[] = [];
  for (const set of names) {
    const tallies: Tally[] = [];
    for (const story of readSet(set)) tallies.push(compareStory(story, await answers.of(story)).tally);
    sets.push({ set, tally: addTallies(tallies) });
  }
  sets.push({ set: 'all', tally: addTallies(sets.map(({ tally }) => tally)) });
  return sets.map(({ set, tally }) => ({ set, tally, shares: sharesOf(tally) }));
}

export async function accuracyPart(answers: Answers, sets: readonly string[]): Promise<Part> {
  const data = await measureAccuracy(answers, sets);
  const head = [
    'set',
    'texts',
    'figures',
    'P',
    'R',
    'F1',
    'metric',
    'period',
    'accused',
    'caught',
    'definite',
    'in none',
  ];
  const rows = data.map(({ set, tally, shares }) => [
    set,
    String(tally.documents),
    String(tally.found + tally.missed),
    ...[shares.precision, shares.recall, shares.f1, shares.metric, shares.period].map(percent),
    `${tally.accusationsRight}/${tally.accusations}`,
    `${tally.wrongCaught}/${tally.wrong}`,
    percent(shares.definite),
    Number.isNaN(shares.claimsPerDistractor) ? '-' : shares.claimsPerDistractor.toFixed(2),
  ]);
  const targets = ['target', '', '', '', '', '97%', '98%', '95%', '97%', '90%', '92%', '0.02'];
  return {
    data,
    text: `${table([head, ...rows, targets])}
Figures of people, boats and people per boat. Accused: of those said to differ, how many are wrong. Caught: of the wrong
ones, how many are said to differ. Definite: of what the record can judge, how much is judged. In none: claims about
small boats for each text that has no figure at all.`,
  };
}
