/** The bell that many processes share: pg-boss, in the same PostgreSQL as the rows. */
import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { Jobs, OnFailure } from './jobs.ts';

/** Seconds after which a ring that nobody took or finished is forgotten: by then the clock has rung. */
const FORGOTTEN = 300;
/** PostgreSQL calls when something is sent; what comes due by itself, or came while all were busy, is found by looking. */
const WORKING = { batchSize: 20, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 } as const;
/** Milliseconds that `close` waits for what is being handled. */
const PATIENCE = 20_000;

/** Connects and makes its tables, in a schema `pgboss` of their own; throws what PostgreSQL says where it cannot. */
export async function openPgBossJobs(databaseUrl: string, onFailure: OnFailure): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'channel-brief',
    max: 4,
    useListenNotify: true,
  });
  boss.on('error', (error) => onFailure('jobs: the bell in PostgreSQL has a problem', error));
  await boss.start();
  const made = new Map<string, Promise<void>>();
  let closing: Promise<void> | undefined;

  /** `short`: of one key one waits at most. */
  function make(queue: string): Promise<void> {
    const known = made.get(queue);
    if (known !== undefined) return known;
    const options = {
      policy: 'short',
      notify: true,
      retryLimit: 0,
      retentionSeconds: FORGOTTEN,
      deleteAfterSeconds: FORGOTTEN,
    };
    const making = boss.createQueue(queue, options);
    made.set(queue, making);
    making.catch(() => made.delete(queue));
    return making;
  }

  return {
    async send(queue, payload = {}, { key, after } = {}) {
      if (closing !== undefined) return;
      await make(queue);
      await boss.send(queue, payload, {
        singletonKey: key ?? randomUUID(),
        ...(after && { startAfter: new Date(after.epochMilliseconds) }),
      });
    },

    async work(queue, handler) {
      await make(queue);
      await boss.work<Record<string, unknown>>(queue, WORKING, async (jobs) => {
        for (const { data } of jobs) {
          try {
            await handler(data);
          } catch (error) {
            onFailure(`jobs: ${queue} failed`, error);
          }
        }
      });
    },

    close() {
      closing ??= boss.stop({ graceful: true, close: true, timeout: PATIENCE });
      return closing;
    },
  };
}
