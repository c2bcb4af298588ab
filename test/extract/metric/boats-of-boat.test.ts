import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const on = (text: string) => figuresOf(`Migrants cross the Channel. ${text}`, '2025-09-29').join('; ');

test.each([
  ['The dinghy was one of only seven to land on Saturday.', '7 boats 2025-09-27'],
  ['The vessel, which left from Wimereux, was among the 12 that reached Kent on Saturday.', '12 boats 2025-09-27'],
  ['One dinghy got through on Saturday, and nine followed it on Sunday.', '9 boats 2025-09-28'],
  ['Three boats with 150 aboard came on Saturday. Six others came ashore on Sunday with another 80.', '6 boats'],
])('a small number beside a boat that is told of is of boats: "%s"', (text, figure) => {
  expect(on(text)).toContain(figure);
});

test.each([
  'A boy pulled from the dinghy was one of 12 that reached Dover on Saturday.',
  'A dinghy was found on Saturday. Seven followed them on Sunday.',
])('of people who were in it or followed them it is not: "%s"', (text) => {
  expect(on(text)).not.toContain('boats');
});
