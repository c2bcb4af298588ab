import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Migrants cross the Channel. ${text}`, '2019-11-11').join('; ');

test.each([
  'British patrol vessels met three small boats on Sunday.',
  'Two coastguard ships escorted some three dinghies to Dover on Sunday.',
])('boats that others met are counted, whoever met them: "%s"', (text) => {
  expect(on(text)).toContain('3 boats 2019-11-10');
});

test.each([
  'Border Force sent three patrol boats on Sunday.',
  'French patrol vessels met three small boats on Sunday.',
])('boats of others and of the French are not: "%s"', (text) => {
  expect(on(text)).not.toContain('3 boats');
});
