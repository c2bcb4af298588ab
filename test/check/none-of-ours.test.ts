import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('so many of somebody’s callers are no arrivals', async () => {
  const text =
    'In 2024 a total of 36,816 people crossed the Channel in small boats. Only 2,700 of our helpline’s callers last year were offered a lawyer.';
  expect(await verdictsOn(text, '2025-08-22')).toEqual(['36816 agrees']);
});

test('people smugglers are told of with arrivals', async () => {
  const text =
    'People smugglers took advantage of calm seas, with 451 arriving on Christmas Day and 407 on Boxing Day.';
  expect(await verdictsOn(text, '2024-12-29')).toEqual(['451 agrees', '407 agrees']);
});

test('those whom somebody served are no arrivals', async () => {
  const text =
    'From January to March 6,642 people crossed the Channel in small boats. Safe routes reached 2,400 refugees in the same quarter.';
  expect(await verdictsOn(text, '2025-04-24')).toEqual(['6642 agrees']);
});

test('what somebody needed are days', async () => {
  const text =
    'On Monday 474 people crossed the Channel in eight boats. It took the prime minister 403 days to get there. His predecessor needed about 610.';
  expect(await verdictsOn(text, '2025-08-12')).toEqual(['474 agrees', '8 agrees']);
});
