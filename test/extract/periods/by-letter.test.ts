import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-08-18';

test.each([
  ['in (a) May and (b) June 2025', '2025-05-01..2025-05-31', '2025-06-01..2025-06-30'],
  ['in (i) 2024 and (ii) 2025', '2024-01-01..2024-12-31', '2025-01-01..2025-12-31'],
])('an answer goes by the letters of its question: %s', (times, first, second) => {
  const [a, b] = times.includes('(i)') ? ['(i)', '(ii)'] : ['(a)', '(b)'];
  const question = `To ask how many people crossed the English Channel in small boats ${times}.`;
  expect(figuresOf(`${question} The numbers were ${a} 5,171 and ${b} 5,435.`, published)).toEqual([
    `5171 people ${first}`,
    `5435 people ${second}`,
  ]);
});

test('a question for boats is answered in boats', () => {
  const question = 'How many small boats crossed the English Channel in (a) May and (b) June 2025?';
  expect(figuresOf(`${question} The numbers were (a) 84 and (b) 101.`, published)).toEqual([
    '84 boats 2025-05-01..2025-05-31',
    '101 boats 2025-06-01..2025-06-30',
  ]);
});

test('a letter that stands for no time says nothing', () => {
  const question = 'To ask about people who crossed the English Channel in small boats in (a) Kent and (b) Sussex.';
  expect(figuresOf(`${question} The numbers were (a) 5,171 and (b) 5,435.`, published)).toEqual([]);
});
