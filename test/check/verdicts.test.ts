import { describe, expect, test } from 'vitest';
import { judge, judgeOne, peopleIn, verdictsOn } from './judged.ts';

describe('agrees', () => {
  test.each([
    ['So far this year 15,897 people have crossed the Channel.', '2026-08-18', 15_897],
    ['More than 15,000 people have crossed the Channel so far this year.', '2026-08-18', 15_897],
    ['Nearly 16,000 people have crossed the Channel so far this year.', '2026-08-18', 15_897],
    ['On Monday 250 people crossed the Channel.', '2026-08-18', 250],
    ['Nobody crossed the Channel on Sunday.', '2026-08-18', 0],
    ['In July 2,316 people crossed the Channel.', '2026-08-18', 2316],
    ['In the past seven days 425 people have crossed the Channel.', '2026-08-18', 425],
    ['Since records began 208,507 people have crossed the Channel.', '2026-08-18', 208_507],
    ['Since Labour took office 80,611 people have crossed the Channel.', '2026-08-18', 80_611],
    ['In 2022, 45,755 people crossed the Channel.', '2026-08-18', 45_755],
    ['Under Rishi Sunak 50,637 people crossed the Channel.', '2026-08-18', 50_637],
    ['A total of 6,642 people crossed the Channel between 1 January and 30 March.', '2025-03-31', 6642],
    ['Channel crossings this year passed 5,000 on 21 March.', '2025-03-22', 5271],
  ])('"%s" in a story of %s', async (sentence, published, official) => {
    expect(await judgeOne(sentence, published)).toMatchObject({ kind: 'agrees', official });
  });

  test('people, boats, the change and the people per boat of one sentence', async () => {
    expect(
      await verdictsOn(
        'So far this year 15,897 people have crossed the Channel in 234 boats, 43% fewer than by this point last year and about 68 in each.',
        '2026-08-18',
      ),
    ).toEqual(['15897 agrees', '234 agrees', '43 agrees', '68 agrees']);
  });

  test('a total that ends a day before the story was written is found', async () => {
    const total = await peopleIn('2026-01-01', '2026-08-09');
    const sentence = `So far this year ${total.toLocaleString('en-GB')} people have crossed the Channel.`;
    expect(await judgeOne(sentence, '2026-08-11')).toMatchObject({ kind: 'agrees', official: total });
  });
});

describe('agreed when published', () => {
  test('1,295 people on 22 August 2022 was true then; it is 1,137 now', async () => {
    const verdict = await judgeOne('On Monday 1,295 people crossed the Channel.', '2022-08-23');
    expect(verdict).toMatchObject({ kind: 'agreed-when-published', official: 1295 });
    expect(verdict.explanation).toContain('1,295');
    expect(verdict.explanation).toContain('1,137');
  });

  test('the number of today is not held against a story that prints it later', async () => {
    expect(await verdictsOn('On 22 August 2022 a total of 1,137 people crossed the Channel.', '2024-01-10')).toEqual([
      '1137 agrees',
    ]);
  });

  test('years later the number of then is told as the one released first, and one that never was differs', async () => {
    const told = (people: string) =>
      judgeOne(`On 22 August 2022 a total of ${people} people crossed the Channel.`, '2026-08-18');
    const verdict = await told('1,295');
    expect(verdict).toMatchObject({ kind: 'agrees-on-another-reading', official: 1137 });
    expect(verdict.reading.rule).toBe('the number that was released first');
    expect(verdict.explanation).toBe(
      'Home Office record: 1,137 people on 22 August 2022. First published as 1,295 people, and revised since.',
    );
    expect(await told('1,495')).toMatchObject({ kind: 'differs' });
  });
});

describe('agrees on another reading', () => {
  const leap =
    'A total of 6,642 people crossed the Channel between 1 January and 30 March this year, a 43% increase on the same time last year.';

  test('43% counts the same number of days, since 2024 had a leap day', async () => {
    const [, change] = await judge(leap, '2025-03-31');
    expect(change).toMatchObject({ kind: 'agrees-on-another-reading' });
    expect(change?.official).toBeCloseTo(43.02, 1);
    expect(change?.reading.comparedWith?.to.toString()).toBe('2024-03-29');
  });

  test('24% is true of the day before the one that is given', async () => {
    const sentence =
      'A total of 5,025 people had crossed the Channel by 21 March, 24% up on the same period last year.';
    expect(await verdictsOn(sentence, '2025-03-21')).toEqual([
      '5025 agrees-on-another-reading',
      '24 agrees-on-another-reading',
    ]);
    const [count] = await judge(sentence, '2025-03-21');
    expect(count?.reading.period?.to.toString()).toBe('2025-03-20');
  });

  test('45,774 for 2022 is the finalised quarterly total', async () => {
    const verdict = await judgeOne('In 2022, 45,774 people crossed the Channel.', '2026-08-18');
    expect(verdict).toMatchObject({ kind: 'agrees-on-another-reading', official: 45_774 });
    expect(verdict.reading.rule).toContain('finalised');
  });

  test('every other reading is named', async () => {
    for (const [text, day] of [
      [leap, '2025-03-31'],
      ['In 2022, 45,774 people crossed the Channel.', '2026-08-18'],
    ] as const) {
      const verdict = (await judge(text, day)).at(-1);
      expect(verdict?.reading.basis).toBe('repaired');
      expect(verdict?.reading.rule).not.toBe('');
    }
  });
});

describe('differs', () => {
  test.each([
    ['In 2022, 3,150 people crossed the Channel in small boats.', '2026-08-18', 45_755],
    ['In July 2,410 people crossed the Channel.', '2026-08-18', 2316],
    ['So far this year 18,500 people have crossed the Channel.', '2026-08-18', 15_897],
    ['More than 25,000 people have crossed the Channel so far this year.', '2026-08-18', 15_897],
    ['On Monday 350 people crossed the Channel.', '2026-08-18', 250],
    ['Since Labour took office 98,000 people have crossed the Channel.', '2026-08-18', 80_611],
  ])('"%s" in a story of %s', async (sentence, published, official) => {
    expect(await judgeOne(sentence, published)).toMatchObject({ kind: 'differs', official });
  });

  test('a percentage that no base bears out differs', async () => {
    const [, change] = await verdictsOn(
      'So far this year 15,897 people have crossed the Channel, 60% fewer than by this point last year.',
      '2026-08-18',
    );
    expect(change).toBe('60 differs');
  });

  test('a rise that was a fall differs', async () => {
    const [, change] = await verdictsOn(
      'So far this year 15,897 people have crossed the Channel, 43% more than by this point last year.',
      '2026-08-18',
    );
    expect(change).toBe('43 differs');
  });

  test('a total of another year never overrides the year that the words name', async () => {
    const sentence = 'In 2022, 29,437 people crossed the Channel in small boats.';
    expect(await peopleIn('2023-01-01', '2023-12-31')).toBe(29_437);
    expect(await judgeOne(sentence, '2026-08-18')).toMatchObject({ kind: 'differs', official: 45_755 });
  });
});

describe('ahead of the record', () => {
  test.each([
    ['On Sunday 300 people crossed the Channel.', '2026-08-24'],
    ['So far this year 16,900 people have crossed the Channel.', '2026-09-20'],
  ])('"%s" in a story of %s cannot be judged yet', async (sentence, published) => {
    const verdict = await judgeOne(sentence, published);
    expect(verdict).toMatchObject({ kind: 'ahead-of-record' });
    expect(verdict.official).toBeUndefined();
  });

  test('the last day of the record is not ahead of it', async () => {
    expect(await verdictsOn('On 21 August nobody crossed the Channel in small boats.', '2026-08-22')).toEqual([
      '0 agrees',
    ]);
  });
});

describe('not judged', () => {
  test.each([
    ['Channel crossings could reach 40,000 this year.', '2026-08-18', 'forecast'],
    ['A dinghy carrying 60 people was met in the Channel on Monday.', '2026-08-18', 'part-of-day'],
    ['Some 120 people were brought to Dover by midday today after crossing the Channel.', '2026-08-18', 'part-of-day'],
    ['There have been 14 deaths in the Channel this year.', '2026-08-18', 'no-record'],
    ['The Home Office said 50,000 people had been returned since July 2024.', '2026-08-18', 'no-record'],
    ['Some 40,000 migrants have reached Italy by sea this year, Rome said.', '2026-08-18', 'no-record'],
    ['That is 12,100 fewer people than crossed the Channel by this point last year.', '2026-08-18', 'unsure'],
    ['The number of people crossing the Channel on Monday did not exceed 1,400.', '2026-08-18', 'unsure'],
    ['On Thursday 1,185 people crossed the Channel.', '2021-11-12', 'recounted'],
  ])('"%s" in a story of %s: %s', async (sentence, published, reason) => {
    expect(await judgeOne(sentence, published)).toMatchObject({ kind: 'unchecked', reason });
  });

  test('a story of 2021 may be 4% off a month that was counted again later, but not 20%', async () => {
    const july = await peopleIn('2021-07-01', '2021-07-31');
    const story = (share: number) =>
      verdictsOn(
        `In July ${Math.round(july * share).toLocaleString('en-GB')} people crossed the Channel.`,
        '2021-08-02',
      );
    expect(await story(1.04)).toEqual([expect.stringMatching(/unchecked: recounted$/)]);
    expect(await story(1.2)).toEqual([expect.stringMatching(/differs$/)]);
  });

  test('the same 4% in a story of 2025 differs', async () => {
    const july = await peopleIn('2025-07-01', '2025-07-31');
    const said = Math.round(july * 1.04) + 1;
    expect(
      await verdictsOn(`In July ${said.toLocaleString('en-GB')} people crossed the Channel.`, '2025-08-04'),
    ).toEqual([`${said} differs`]);
  });
});

test('a mean per day beside a total that agrees is held to its time', async () => {
  const text = (mean: number) => `Under Rishi Sunak 50,637 people crossed the Channel, at a daily average of ${mean}.`;
  expect(await verdictsOn(text(98), '2026-02-04')).toEqual(['50637 agrees', '98 differs']);
  expect(await verdictsOn(text(82), '2026-02-04')).toEqual(['50637 agrees', '82 agrees']);
});

test('a mean per day beside a total that is not borne out is not judged', async () => {
  const text = 'Under Rishi Sunak 44,000 people crossed the Channel, and the daily average was 98.';
  expect(await verdictsOn(text, '2026-02-04')).not.toContain('98 differs');
});
