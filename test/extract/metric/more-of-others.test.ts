import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';

test.each([
  'The department is recruiting 1,000 more caseworkers.',
  'France will send 1,200 extra police officers to the beaches by June.',
  'Ministers want 5,000 fewer hotel rooms by the end of the year.',
])('staff and places that there shall be more or fewer of have not crossed: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(['420 people 2026-08-16']);
});

test.each(['On Monday 250 more people came.', 'Another 250 more came on Monday.'])(
  'more people have: "%s"',
  (sentence) => {
    expect(figuresOf(`${STORY} ${sentence}`)[1]).toBe('250 people 2026-08-17');
  },
);

test('people who are to cross in a year are the topic of a story', () => {
  const text = 'A forecast expects between 45,000 and 50,000 people to cross in 2025.';
  expect(figuresOf(text, '2025-02-12')[0]).toContain('45000');
  expect(figuresOf('A model expects 45,000 people to cross the bridge in 2025.', '2025-02-12')).toEqual([]);
});
