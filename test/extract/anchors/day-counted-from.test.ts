import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('a day that a time begins with is told of with its number', () => {
  const text = 'Since Friday, when 152 people crossed the Channel, there have been no small boats.';
  expect(figuresOf(text)[0]).toBe('152 people 2026-08-14');
});

test('what else happened on that day leaves the time as it is', () => {
  const text = 'Since Friday, when Labour took over, 250 people have crossed the Channel in small boats.';
  expect(figuresOf(text, '2024-07-08')[0]).toBe('250 people 2024-07-05..2024-07-07');
});

test('"since Friday\'s three, which brought 183" tells the people of the Friday', () => {
  expect(
    figuresOf("No small boat has come since Friday's two, which brought 118 people to Dover.", '2025-01-20').at(-1),
  ).toBe('118 people 2025-01-17');
  expect(figuresOf('Since Friday 240 people have come by small boat.', '2025-01-20')).toEqual([
    '240 people 2025-01-17..2025-01-19',
  ]);
});

test('a month that a record goes back to is told of with its number', () => {
  const text =
    'In September 4,729 people crossed the Channel, the most of any month since August 2022, when 8,631 came.';
  expect(figuresOf(text, '2023-10-03')).toEqual([
    '4729 people 2023-09-01..2023-09-30',
    '8631 people 2022-08-01..2022-08-31',
  ]);
  const own = "July brought 3,683 people over the Channel, the most since last November's 6,971.";
  expect(figuresOf(own, '2022-08-07').at(-1)).toBe('6971 people 2021-11-01..2021-11-30');
});

test('what happened in a month leaves the time since then as it is', () => {
  const text = 'Since April, when the Rwanda deal was signed, 12,840 people have crossed the Channel in small boats.';
  expect(figuresOf(text, '2022-08-07')).toEqual(['12840 people 2022-04-01..2022-08-06']);
});

test('the month that a record goes back to is not what is multiplied since', () => {
  const text =
    'The March count of Channel migrants is now 3,075, the most since November, when 6,971 came. March 2021 had 831, so the number has more than tripled.';
  expect(figuresOf(text, '2022-03-29').at(-1)).toBe(
    'more_than ×3 people 2022-03-01..2022-03-28 against 2021-03-01..2021-03-31',
  );
});

test('"since the 8th, when 186 came" tells of that day, and the zero of the days behind it', () => {
  const text =
    'Small boats brought 240 people on January 19. No boats had come since the 8th, when 186 migrants crossed.';
  const [, none, before] = figuresOf(text, '2025-01-20');
  expect(none).toMatch(/^0 (?:boats|people) 2025-01-09\.\./);
  expect(before).toBe('186 people 2025-01-08');
});

test('"the last crossings were on the 8th" and "since the 8th of her meetings"', () => {
  expect(figuresOf('The last Channel crossings came the 8th, with 186 people.', '2025-01-20')).toEqual([
    '186 people 2025-01-08',
  ]);
  expect(figuresOf('Since the 8th 240 people have crossed the Channel.', '2025-01-20')).toEqual([
    '240 people 2025-01-08..2025-01-19',
  ]);
  expect(figuresOf('Since the 8th consecutive dry day 240 people have crossed the Channel.', '2025-01-20')).toEqual([
    expect.not.stringContaining('2025-01-08'),
  ]);
});
