import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(text, '2023-10-25').join('; ');
const WHOLE = '10532 people 2022-09-06..2022-10-24';

test.each([
  'Liz Truss was prime minister for seven weeks. In that time 10,532 migrants crossed the Channel by small boat.',
  'Truss spent just 49 days in No 10. Over that period 10,532 migrants crossed the Channel by small boat.',
  'Ms Truss survived 44 days in office. In that time 10,532 migrants crossed the Channel by small boat.',
])('a time in office that is told by its length is what "that time" points back to: "%s"', (text) => {
  expect(on(text)).toContain(WHOLE);
});

test('a part of it is not the whole', () => {
  const text = 'Liz Truss spent ten days in office before the budget. In that time 1,532 migrants crossed the Channel.';
  expect(on(text)).not.toContain('2022-09-06');
});
