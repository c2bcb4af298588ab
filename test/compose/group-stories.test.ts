import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupStories, type JudgedArticle } from '../../src/compose/group-stories.ts';
import { story, verdictOn } from './record.ts';

const arrived = (value: string) => verdictOn(`On Monday ${value} people crossed.`, value, {});

const DAY: readonly JudgedArticle[] = [
  story('Sky News', 'Channel crossings pass 15,000 this year after 250 arrive in a day', '2026-08-18T12:40:00Z', [
    arrived('250'),
  ]),
  story('BBC', '250 people arrive in a day as Channel crossings pass 15,000', '2026-08-18T13:10:00Z', [arrived('250')]),
  story('Mail', 'Fury as 250 Channel migrants arrive in a single day', '2026-08-18T16:00:00Z', [arrived('250')]),
  story('LBC', 'Minister to visit Dunkirk for talks on beach patrols', '2026-08-18T08:00:00Z'),
  story('Independent', 'Minister visits Dunkirk beach patrols for talks', '2026-08-18T19:00:00Z'),
  story('Guardian', 'Asylum hotel in Epping to close by Christmas', '2026-08-18T09:00:00Z', [arrived('250')]),
];

function outletsOf(stories: readonly JudgedArticle[]): readonly (readonly string[])[] {
  return groupStories(stories).map((event) => event.map(({ article }) => article.outlet));
}

test('stories that tell one event stand together, earliest first', () => {
  expect(outletsOf(DAY)).toEqual([['LBC', 'Independent'], ['Guardian'], ['Sky News', 'BBC', 'Mail']]);
});

test('the order in which stories come makes no difference', () => {
  const expected = outletsOf(DAY);
  fc.assert(
    fc.property(fc.shuffledSubarray([...DAY], { minLength: DAY.length }), (shuffled) => {
      expect(outletsOf(shuffled)).toEqual(expected);
    }),
  );
});

test('a figure in common is not enough, nor is talk of boats and migrants', () => {
  const stories = [
    story('BBC', 'Migrants in small boats cross the Channel again', '2026-08-18T09:00:00Z', [arrived('250')]),
    story('Sky', 'Government asylum plan: what we know', '2026-08-18T10:00:00Z', [arrived('250')]),
    story('LBC', 'Migrants cross Channel in small boats', '2026-08-18T11:00:00Z'),
  ];
  expect(groupStories(stories)).toHaveLength(3);
});

test('the same headline two days later is another event', () => {
  const headline = 'Hundreds arrive at Dover after calm night';
  const first = story('BBC', headline, '2026-08-16T09:00:00Z');
  expect(groupStories([first, story('Sky', headline, '2026-08-17T20:59:00Z')])).toHaveLength(1);
  expect(groupStories([first, story('Sky', headline, '2026-08-17T21:01:00Z')])).toHaveLength(2);
});

test('a story goes to the event that is most like it, and of two alike to the earlier', () => {
  const stories = [
    story('BBC', 'Harbour vote delayed until autumn after storm', '2026-08-18T08:00:00Z'),
    story('Sky', 'Harbour vote delayed as ministers argue about beaches', '2026-08-18T09:00:00Z'),
    story('LBC', 'Ministers argue about beaches, harbour vote delayed', '2026-08-18T10:00:00Z'),
    story('ITV', 'Harbour vote delayed', '2026-08-18T11:00:00Z'),
  ];
  expect(outletsOf(stories)).toEqual([
    ['BBC', 'ITV'],
    ['Sky', 'LBC'],
  ]);
});

test('a day of thousands of stories is put together while a reader waits', { timeout: 20_000 }, () => {
  const stories = Array.from({ length: 6_000 }, (_, i) =>
    story(`Outlet ${i % 40}`, i % 2 === 0 ? 'News' : `Village ${i} welcomes its lifeboat`, '2026-08-18T08:00:00Z'),
  );
  expect(groupStories(stories).length).toBeGreaterThan(3_000);
});

test('without stories there are no events', () => {
  expect(groupStories([])).toEqual([]);
});
