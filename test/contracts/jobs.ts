/** What every bell must keep: said once, and run on each. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Jobs, OnFailure } from '../../src/jobs/jobs.ts';

const now = Temporal.Now.instant;
const soon = (seconds: number) => now().add({ milliseconds: seconds * 1000 });
const PATIENCE = { timeout: 20_000, interval: 20 };

/** `open` gives a bell; all that are opened within one test are of one place, where there may be more than one. */
export function jobsContract(name: string, open: (place: string, onFailure: OnFailure) => Promise<Jobs>): void {
  describe(name, () => {
    const opened: Jobs[] = [];
    const told: string[] = [];
    let places = 0;
    const begin = async (place = `queue-${places}`) => {
      const jobs = await open(place, (words) => told.push(words));
      opened.push(jobs);
      return jobs;
    };
    afterEach(async () => {
      for (const jobs of opened.splice(0)) await jobs.close();
      told.length = 0;
      places += 1;
    });

    test('a ring comes to whoever works, with what it was given, also where it rang before', async () => {
      const jobs = await begin();
      const heard: unknown[] = [];
      await jobs.send('early', { number: 1 });
      await jobs.work('early', async (payload) => void heard.push(payload));
      await jobs.send('early');
      await vi.waitFor(() => expect(new Set(heard)).toEqual(new Set([{ number: 1 }, {}])), PATIENCE);
    });

    test('of one key one waits at most, and after it was heard there may be another', async () => {
      const jobs = await begin();
      const heard: unknown[] = [];
      for (const number of [1, 2, 3]) await jobs.send('keyed', { number }, { key: 'same' });
      await jobs.send('keyed', { number: 4 }, { key: 'other' });
      await jobs.work('keyed', async ({ number }) => void heard.push(number));
      await vi.waitFor(() => expect(heard.toSorted()).toEqual([1, 4]), PATIENCE);
      await jobs.send('keyed', { number: 5 }, { key: 'same' });
      await vi.waitFor(() => expect(heard.toSorted()).toEqual([1, 4, 5]), PATIENCE);
    });

    test('a ring for later does not come before, and holds up no other', async () => {
      const jobs = await begin();
      const heard: { what: unknown; at: Temporal.Instant }[] = [];
      await jobs.work('later', async ({ what }) => void heard.push({ what, at: now() }));
      const after = soon(1.5);
      await jobs.send('later', { what: 'later' }, { after });
      await jobs.send('later', { what: 'now' });
      await jobs.send('later', { what: 'past' }, { after: soon(-5) });
      await vi.waitFor(() => expect(heard).toHaveLength(3), PATIENCE);
      expect(
        heard
          .map(({ what }) => what)
          .slice(0, 2)
          .toSorted(),
      ).toEqual(['now', 'past']);
      expect(Temporal.Instant.compare(heard[2]?.at ?? after, after)).toBeGreaterThanOrEqual(0);
    });

    test('one that fails is told, is not repeated, and stops nothing', async () => {
      const jobs = await begin();
      const heard: unknown[] = [];
      await jobs.work('failing', async ({ number }) => {
        heard.push(number);
        if (number === 1) throw new Error('broken');
      });
      await jobs.send('failing', { number: 1 });
      await jobs.send('failing', { number: 2 });
      await vi.waitFor(() => expect(heard.toSorted()).toEqual([1, 2]), PATIENCE);
      expect(told).toEqual(['jobs: failing failed']);
    });

    test('queues do not hear one another, and each is handled one ring at a time', async () => {
      const jobs = await begin();
      let [inHand, most, handled] = [0, 0, 0];
      await jobs.work('slow', async () => {
        inHand += 1;
        most = Math.max(most, inHand);
        await new Promise((done) => setTimeout(done, 30));
        inHand -= 1;
        handled += 1;
      });
      await jobs.work('deaf', async () => {
        handled += 100;
      });
      for (let i = 0; i < 3; i += 1) await jobs.send('slow');
      await vi.waitFor(() => expect(handled).toBe(3), PATIENCE);
      expect(most).toBe(1);
    });

    test('closing waits for what is in hand, and what rings afterwards is not heard', async () => {
      const jobs = await begin();
      const begun = Promise.withResolvers<void>();
      let done = false;
      await jobs.work('closing', async () => {
        begun.resolve();
        await new Promise((finished) => setTimeout(finished, 200));
        done = true;
      });
      await jobs.send('closing');
      await begun.promise;
      await jobs.close();
      expect(done).toBe(true);
      done = false;
      await jobs.send('closing');
      await jobs.close();
      expect(done).toBe(false);
    });
  });
}
