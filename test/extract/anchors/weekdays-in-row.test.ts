import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['Friday, Saturday, Sunday: 640 people crossed the Channel in small boats.', '640 people 2026-08-14..2026-08-16'],
  ['Saturday, Sunday \u2013 some 210 migrants crossed the Channel.', 'about 210 people 2026-08-15..2026-08-16'],
])('weekdays that follow each other are one time: "%s"', (text, figure) => {
  expect(figuresOf(text, '2026-08-18')[0]).toBe(figure);
});

test.each([
  'Friday, Sunday, Monday: 640 people crossed the Channel in small boats.',
  'Friday, Saturday, Sunday: 640 people, 210 people and 93 people crossed the Channel.',
])('days apart, or with numbers of their own, are not: "%s"', (text) => {
  expect(figuresOf(text, '2026-08-18').join()).not.toMatch(/640 people [^,]*\.\./);
});
