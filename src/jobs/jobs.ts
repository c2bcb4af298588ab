/**
 * The bell. It says that there may be work and never what is true: every step finds its work by asking the store, so a ring that
 * is lost costs at most the minute until the clock rings.
 */

export interface Ring {
  /** While one of this key waits, another changes nothing, not even an earlier `after`. */
  readonly key?: string;
  /** Not before this. */
  readonly after?: Temporal.Instant;
}

export interface Jobs {
  /** Wakes one of those who work on the queue, in whichever process, once. */
  send(queue: string, payload?: Readonly<Record<string, unknown>>, ring?: Ring): Promise<void>;
  /** Handles the rings of a queue, one after the other, in no certain order. One that fails is told and not repeated. */
  work(queue: string, handler: (payload: Readonly<Record<string, unknown>>) => Promise<void>): Promise<void>;
  /** Waits for what is being handled and handles nothing more; may be called twice. */
  close(): Promise<void>;
}

/** Told of what went wrong, with words for whoever runs the bot. */
export type OnFailure = (words: string, error: unknown) => void;
