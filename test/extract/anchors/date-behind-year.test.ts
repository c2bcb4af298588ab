import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2023-09-09';

describe('A date behind a colon or "when" is of the year right before it', () => {
  it.each([
    'So far this year 22,289 migrants have crossed the Channel, fewer than on this date last year: by 8 September there had then been 27,705.',
    'So far this year 22,289 migrants have crossed the Channel, well down on this time last year, when by September 8 27,705 had come.',
    'So far this year 22,289 migrants have crossed the Channel, fewer than in 2022; up to 8 September the total was 27,705.',
    'So far this year 22,289 migrants have crossed the Channel. Last year was busier: by 8 September there had been 27,705.',
  ])('%s', (text) =>
    expect(figuresOf(text, published)).toEqual([
      '22289 people 2023-01-01..2023-09-08',
      '27705 people 2022-01-01..2022-09-08',
    ]),
  );
});

describe('It is of this year where the words speak of now, or leave the year open', () => {
  it.each([
    'Channel migrants are fewer than at this point last year: by 8 September 22,289 have crossed.',
    'Channel migrants are fewer than at this point last year: by 8 September there had been 22,289.',
  ])('%s', (text) => expect(figuresOf(text, published)).toEqual(['22289 people 2023-01-01..2023-09-08']));

  it('a day of its own', () =>
    expect(
      figuresOf(
        'The total is 22,289 Channel migrants, against 27,705 last year: on 2 September 2023 872 came.',
        published,
      ).at(-1),
    ).toBe('872 people 2023-09-02'));
});
