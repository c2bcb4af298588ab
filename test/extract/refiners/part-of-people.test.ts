import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read-story.ts';

const CAME = 'This year 39,913 people have crossed the Channel in small boats.';

function behind(text: string): string[] {
  return figuresOf(`${CAME} ${text}`, '2022-11-01').slice(1);
}

describe('A part of the people, by where they come from, their age or sex, is not held against all of them', () => {
  it.each([
    ['Some 11,000 were Albanian.', ['about 11000 people 2022-01-01..2022-10-31 unsure']],
    ['Of these 8,600 are thought to be Afghans.', ['8600 people 2022-01-01..2022-10-31 unsure']],
    ['Another 5,600 came from Iran.', ['5600 people 2022-01-01..2022-10-31 unsure']],
    ['Nearly 6,000 were under 18.', ['nearly 6000 people 2022-01-01..2022-10-31 unsure']],
    ['Some 31,000 were men aged over 17.', ['about 31000 people 2022-01-01..2022-10-31 unsure']],
  ])('%s', (text, figures) => expect(behind(text)).toEqual(figures));

  it.each([
    'Albanian arrivals rose to 12,000 from 815 last year.',
    'Under-18s were 17% (6,700).',
    'Albanians make up 30% of them, or 12,000.',
    'Some 11,000 were single men, 2,500 of them in September.',
    'Most of the rest were Afghan, against 50 in 2020.',
  ])('%s', (text) => {
    expect(behind(text).length).toBeGreaterThan(0);
    for (const figure of behind(text)) expect(figure).toMatch(/ unsure$/);
  });

  it('a count behind its share is the same part', () =>
    expect(behind('Afghans came second with 18% (7,100), then Iranians with 14% (5,600).')).toEqual([
      '18% people 2022-01-01..2022-10-31 unsure',
      '7100 people 2022-01-01..2022-10-31 unsure',
      '14% people 2022-01-01..2022-10-31 unsure',
      '5600 people 2022-01-01..2022-10-31 unsure',
    ]));

  it('countries told one after the other', () =>
    expect(behind('Albania accounted for 12,561, Afghanistan for 8,633 and Iran for 5,642.')).toEqual([
      '12561 people 2022-01-01..2022-10-31 unsure',
      '8633 people 2022-01-01..2022-10-31 unsure',
      '5642 people 2022-01-01..2022-10-31 unsure',
    ]));

  it('what a part is held against is a part', () =>
    expect(behind('About 12,500 were Albanian, against 815 in 2021 and 65 in 2020.')).toEqual([
      'about 12500 people 2022-01-01..2022-10-31 unsure',
      '815 people 2021-01-01..2021-12-31 unsure',
      '65 people 2020-01-01..2020-12-31 unsure',
    ]));
});

describe('A count of all stays one', () => {
  it.each([
    ['On Monday 46 people came, men, women and children.', ['46 people 2022-10-31']],
    ['With fewer Albanians among them, 6,900 came in October.', ['6900 people 2022-10-01..2022-10-31']],
    ['The 46 people were Afghans. On Monday another 46 came.', ['46 people 2022-10-31']],
  ])('%s', (text, figures) => expect(behind(text).slice(-1)).toEqual(figures));
});

describe('Ages count nobody', () => {
  it.each(['Most were men under 40 from Albania.', 'Half of them were under 25, and 17 per cent were over 40.'])(
    '%s',
    (text) => expect(behind(text).filter((figure) => !figure.includes('%'))).toEqual([]),
  );

  it('a day of few people has no age', () =>
    expect(behind('On Monday arrivals were under 50.')).toEqual(['less_than 50 people 2022-10-31']));
});

it('some of those who came, whom something else is told of, are a part', () => {
  const text = (words: string) => `Over 25,000 of those who crossed the Channel in small boats in 2022 ${words}.`;
  expect(figuresOf(text('would be allowed to stay'), '2023-01-31')[0]).toContain('unsure');
  expect(figuresOf(text('had arrived by August'), '2023-01-31')[0]).not.toContain('unsure');
});
