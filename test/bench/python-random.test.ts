import { expect, test } from 'vitest';
import { pythonRandom } from './python-random.ts';

test('the numbers of a seed are those of Python', () => {
  const { random, choice, uniform } = pythonRandom(20261122);
  expect([random(), random(), random()]).toEqual([0.9754062858948134, 0.5049253049340545, 0.6264506011055272]);
  expect(Array.from({ length: 8 }, () => choice([-1, 1]))).toEqual([-1, -1, 1, -1, -1, 1, 1, 1]);
  expect(uniform(0.03, 0.3)).toBe(0.09124726310738641);
  expect(Array.from({ length: 5 }, () => choice(['a', 'b', 'c']))).toEqual(['b', 'b', 'b', 'c', 'b']);
});

test('they go on so past the first six hundred', () => {
  const { random } = pythonRandom(20261122);
  for (let drawn = 0; drawn < 2000; drawn += 1) random();
  expect(random()).toBe(0.22123043491975425);
});

test('a seed that Python would take otherwise is refused', () => {
  expect(() => pythonRandom(-1)).toThrow(RangeError);
  expect(() => pythonRandom(2 ** 32)).toThrow(RangeError);
});
