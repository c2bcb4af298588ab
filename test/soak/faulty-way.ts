/**
 * The way between a real client and an emulator on which everything goes wrong now and then: status errors and cut connections before
 * and after the server acted, storms of rate limits, answers that say no, slow answers. What goes wrong is drawn by lot from a seed.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Gatekeeper, jsonAnswer, openWay, type Way } from '../way.ts';

export type FaultName =
  | 'status before'
  | 'status after'
  | 'cut before'
  | 'cut after'
  | 'refusal before'
  | 'refusal after'
  | 'slow answer'
  | 'rate limit';

export interface WayOptions {
  /** `http://host:port` of what stands behind. */
  readonly target: string;
  readonly seed: number;
  /** Share of calls that go wrong, outside of storms. */
  readonly share: number;
  /** Faults that are drawn from; rate limits come in storms. */
  readonly faults: readonly Exclude<FaultName, 'rate limit'>[];
  /** A storm of so many milliseconds begins every so many. */
  readonly storms: { readonly every: number; readonly last: number };
  /** The body of an answer that says no with status 200. */
  readonly refusal: unknown;
  /** Changes the headers of a call on its way. */
  readonly headersOf?: (headers: IncomingHttpHeaders) => IncomingHttpHeaders;
}

export interface FaultyWay extends Way {
  /** How often each thing went wrong. */
  readonly counts: ReadonlyMap<FaultName, number>;
  calls(): number;
}

const LONGEST_ANSWER = 3_000;
const SLOW_DOWN = { message: 'slow down', retry_after: 1, global: false };

export async function openFaultyWay(options: WayOptions): Promise<FaultyWay> {
  const { target, share, faults, storms, refusal, headersOf = (headers) => headers } = options;
  const draw = drawing(options.seed);
  const counts = new Map<FaultName, number>();
  const began = performance.now();
  let calls = 0;

  function faultNow(): FaultName | undefined {
    if ((performance.now() - began + storms.every / 2) % storms.every < storms.last) return 'rate limit';
    return draw() < share ? faults[Math.floor(draw() * faults.length)] : undefined;
  }

  const decide: Gatekeeper = async ({ headers }, pass) => {
    calls += 1;
    const fault = faultNow();
    if (fault !== undefined) counts.set(fault, (counts.get(fault) ?? 0) + 1);
    const isBefore = fault === 'rate limit' || fault?.endsWith('before');
    const answer = isBefore ? undefined : await pass(headersOf(headers));
    if (fault === 'slow answer') await wait(draw() * LONGEST_ANSWER);
    if (fault === 'cut before' || fault === 'cut after') return 'cut';
    if (fault === 'status before' || fault === 'status after') return jsonAnswer(503, {});
    if (fault === 'refusal before' || fault === 'refusal after') return jsonAnswer(200, refusal);
    if (fault === 'rate limit') return jsonAnswer(429, SLOW_DOWN, { 'retry-after': '1' });
    return answer as Answer;
  };

  return { ...(await openWay(target, decide)), counts, calls: () => calls };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
