/** What was asked and is not answered yet, so that the bot can wait for it before it leaves. */

export interface Pending {
  /** Goes on with the work after the caller was answered; what it throws is told to `onFailure`. */
  run(work: () => Promise<unknown>): void;
  /** Resolves when all of it is done, or after so many milliseconds. */
  settle(most: number): Promise<void>;
}

export function createPending(onFailure: (error: unknown) => void): Pending {
  const underWay = new Set<Promise<unknown>>();
  return {
    run(work) {
      const done = work()
        .catch(onFailure)
        .finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async settle(most) {
      let timer: NodeJS.Timeout | undefined;
      const tired = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, most);
      });
      const all = async () => {
        while (underWay.size > 0) await Promise.all(underWay);
      };
      await Promise.race([all(), tired]);
      clearTimeout(timer);
    },
  };
}
