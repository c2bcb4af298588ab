/**
 * What robots.txt asks of us, for the pages of articles. Feeds are made for programs and are not asked about.
 * Rules of RFC 9309: no file is leave, a server that cannot say is no leave, and an answer is good for a day.
 */
import * as robotsParser from 'robots-parser';
import { decodeText } from '../readers/decode-text.ts';
import type { Failed, FetchPage, PageOutcome, Refused } from './page-outcome.ts';

/** The name in robots.txt that means us. */
const ROBOT_NAME = 'ChannelBrief';

/** RFC 9309, 2.4: not to be kept longer than a day. */
const KEPT_FOR = { hours: 24 } as const;
/** A server that could not say is asked again after this. */
const ASKED_AGAIN_AFTER = { minutes: 30 } as const;
/** RFC 9309, 2.5: at least 500 KiB must be read. */
const MOST_BYTES = 512 * 1024;
const MOST_HOSTS = 500;
/** Longer paths are not looked up, since a rule is matched letter by letter. */
const LONGEST_ADDRESS = 1_000;

export interface Robots {
  /** Whether the page may be read. */
  allows(url: URL): Promise<boolean>;
  /** Why the rules themselves could not be had, in words that go on after "the page"; undefined where they could. */
  trouble(url: URL): Promise<string | undefined>;
}

interface Rules {
  readonly allow: (url: string) => boolean;
  readonly until: Temporal.Instant;
  readonly trouble?: string;
}

/** Keeps the rules of each host; `now` tells the time. */
export function createRobots(fetchPage: FetchPage, now: () => Temporal.Instant = Temporal.Now.instant): Robots {
  const byOrigin = new Map<string, Promise<Rules>>();

  async function rulesOf(origin: string): Promise<Rules> {
    const known = byOrigin.get(origin);
    if (known !== undefined) {
      const rules = await known;
      if (Temporal.Instant.compare(rules.until, now()) > 0) return rules;
    }
    const asked = ask(origin);
    byOrigin.delete(origin);
    byOrigin.set(origin, asked);
    const oldest = byOrigin.keys().next().value;
    if (byOrigin.size > MOST_HOSTS && oldest !== undefined) byOrigin.delete(oldest);
    return asked;
  }

  async function ask(origin: string): Promise<Rules> {
    const url = `${origin}/robots.txt`;
    return rulesFrom(url, await fetchPage({ url, accept: 'text/plain, */*;q=0.5', maxBytes: MOST_BYTES }), now());
  }

  return {
    async allows(url) {
      if (url.href.length > LONGEST_ADDRESS) return false;
      return (await rulesOf(url.origin)).allow(url.href);
    },
    trouble: async (url) => (await rulesOf(url.origin)).trouble,
  };
}

/** The package's types and its CommonJS export disagree on where the function is. */
const parseRobots = robotsParser.default as unknown as typeof robotsParser.default.default;

function rulesFrom(url: string, outcome: PageOutcome, now: Temporal.Instant): Rules {
  if (outcome.kind === 'fetched') {
    const robot = parseRobots(url, decodeText(outcome.bytes, outcome.contentType));
    return { allow: (page) => robot.isAllowed(page, ROBOT_NAME) !== false, until: now.add(KEPT_FOR) };
  }
  const status = outcome.kind === 'failed' ? (outcome.status ?? 0) : 0;
  const noFile = status >= 400 && status < 500 && status !== 429;
  if (noFile) return { allow: () => true, until: now.add(KEPT_FOR) };
  const trouble = outcome.kind === 'unchanged' ? undefined : troubleOf(outcome, new URL(url).host);
  return { allow: () => false, until: now.add(ASKED_AGAIN_AFTER), ...(trouble === undefined ? {} : { trouble }) };
}

/** What stops us at robots.txt stops us at the page too, unless the server answered with a status for that file alone. */
function troubleOf(outcome: Refused | Failed, host: string): string {
  const hasStatus = outcome.kind === 'failed' && outcome.status !== undefined;
  return hasStatus ? `may not be read while robots.txt of ${host} cannot be had: it ${outcome.words}` : outcome.words;
}
