import { expect, test } from 'vitest';
import type { SendOutcome } from '../../src/platforms/platform.ts';
import { createSpacePace } from '../../src/worker/space-pace.ts';
import { createGate, floorOf, type Limit } from '../bench/limit.ts';

const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(1_800_000_000_000 + milliseconds);
const SENT: SendOutcome = { kind: 'sent', messageId: 'm' };
const limited = (until: number): SendOutcome => ({ kind: 'later', after: at(until), limit: 'space' });

test('a space that said "too many" gets nothing until the moment it named, and others are not held up', () => {
  const pace = createSpacePace();
  expect([pace.isOn(), pace.passOver(at(0)), pace.freeIn(at(0))]).toEqual([false, [], Number.POSITIVE_INFINITY]);
  pace.heard('T1', limited(3_000), at(0));
  expect([pace.isOn(), pace.passOver(at(2_999)), pace.freeIn(at(1_000))]).toEqual([true, ['T1'], 2_000]);
  expect(pace.passOver(at(3_000))).toEqual([]);
});

test('after that its messages are some time apart', () => {
  const pace = createSpacePace();
  pace.heard('T1', limited(1_000), at(0));
  pace.taken('T1', at(1_000));
  expect(pace.passOver(at(1_050))).toEqual(['T1']);
  expect(pace.passOver(at(1_100))).toEqual([]);
});

test('many that were under way when it said so slow it down once', () => {
  const [once, often] = [createSpacePace(), createSpacePace()];
  once.heard('T1', limited(1_000), at(0));
  for (let i = 0; i < 8; i += 1) often.heard('T1', limited(1_000), at(i));
  for (const pace of [once, often]) pace.taken('T1', at(1_000));
  expect(often.freeIn(at(1_000))).toBe(once.freeIn(at(1_000)));
});

test('what is put off for another reason slows nothing down', () => {
  const pace = createSpacePace();
  pace.heard('T1', { kind: 'later', after: at(60_000) }, at(0));
  pace.heard('T2', { kind: 'later', after: at(60_000), limit: 'channel' }, at(0));
  expect(pace.isOn()).toBe(false);
});

test('a space that takes everything again is soon as fast as others, and after two minutes all is forgotten', () => {
  const pace = createSpacePace();
  pace.heard('T1', limited(1_000), at(0));
  for (let i = 0; i < 200; i += 1) pace.heard('T1', SENT, at(2_000));
  expect(pace.isOn()).toBe(false);
  pace.heard('T1', limited(3_000), at(2_000));
  pace.taken('T1', at(123_000));
  expect(pace.passOver(at(123_000))).toEqual([]);
});

test('a space that gets little and says "too many" now and then does not become slower and slower', () => {
  const pace = createSpacePace();
  for (let now = 0; now < 3_600_000; now += 20_000) {
    pace.taken('T1', at(now));
    pace.heard('T1', limited(now + 1_000), at(now));
    pace.taken('T1', at(now + 5_000));
    pace.heard('T1', SENT, at(now + 5_000));
  }
  pace.taken('T1', at(3_600_000));
  expect(pace.freeIn(at(3_600_000))).toBeLessThan(200);
});

test.each<Limit>([
  { kind: 'bucket', most: 30, every: 200 },
  { kind: 'bucket', most: 10, every: 100 },
  { kind: 'bucket', most: 3, every: 1_000 },
  { kind: 'window', most: 300, per: 60_000 },
])('an unknown limit (%j) is used up by three thousand messages, and one in twelve at most is turned away', (limit) => {
  const pace = createSpacePace();
  const gate = createGate(limit);
  let [now, sent, refused] = [0, 0, 0];
  while (sent < 3_000) {
    now += pace.passOver(at(now)).length === 0 ? 0 : Math.ceil(pace.freeIn(at(now)));
    pace.taken('T1', at(now));
    const wait = gate.waitAt(now);
    if (wait === 0) {
      gate.take(now);
      sent += 1;
      pace.heard('T1', SENT, at(now));
    } else {
      refused += 1;
      pace.heard('T1', limited(now + Math.ceil(wait / 1_000) * 1_000), at(now));
    }
    now += 20;
  }
  expect(now / floorOf(limit, 3_000)).toBeLessThan(1.05);
  expect(refused / sent).toBeLessThan(1 / 12);
});
