import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';

test.each([
  ['Nine in ten of them were men.', '90% people'],
  ['One in four of those who came in June was a child.', '25% people'],
])('a share may be told in two numbers: "%s"', (sentence, share) => {
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toContain(share);
});

test.each(['Four in ten people told the pollster so.', 'One in five voters agrees.'])(
  'a share of others is none of ours: "%s"',
  (sentence) => {
    expect(figuresOf(`${STORY} ${sentence}`)).toHaveLength(1);
  },
);
