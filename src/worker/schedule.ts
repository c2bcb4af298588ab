/**
 * The bot's clock: it rings once a minute and asks what is due. Times of day are asked of the reader's own clock, so
 * that no change of the clocks can skip or repeat a briefing.
 */
import cron from 'node-cron';

export interface Schedule {
  /** No ring after this; settles when the work of the last one is done. */
  stop(): Promise<void>;
}

/** The daily briefing, on the reader's clock. */
const BRIEFING_TIME = Temporal.PlainTime.from('07:00');

/** Rings `work` every minute, but never while it still works. Its failures go to `onFailure`. */
export function everyMinute(work: () => Promise<void>, onFailure: (error: unknown) => void): Schedule {
  let working: Promise<void> | undefined;
  const task = cron.schedule('* * * * *', () => {
    working ??= work()
      .catch(onFailure)
      .finally(() => {
        working = undefined;
      });
  });
  return {
    async stop() {
      await task.stop();
      await working;
    },
  };
}

/** The newest time for a briefing that has come since `last`; undefined where none has. */
export function briefingDue(last: Temporal.Instant, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  const today = now.withPlainTime(BRIEFING_TIME);
  const newest = Temporal.ZonedDateTime.compare(today, now) > 0 ? today.subtract({ days: 1 }) : today;
  return Temporal.Instant.compare(newest.toInstant(), last) > 0 ? newest : undefined;
}
