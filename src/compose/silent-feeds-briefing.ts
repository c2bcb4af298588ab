/** What is said of feeds that went silent: which, since when, and why. */
import type { Block, Briefing } from '../domain/briefing.ts';
import type { SilentFeed, SilentFeedsAlert } from '../domain/silent-feeds.ts';
import { momentWords } from '../text/days-in-words.ts';
import { count, listWords } from '../text/wording.ts';

const FEEDS = { one: 'feed', many: 'feeds' };
const MOST_NAMED = 3;
const MOST_LINES = 10;

/** `now` carries the reader's clock; `titleOf` names a feed as the digest does. */
export function silentFeedsBriefing(
  { feeds, isAll }: SilentFeedsAlert,
  now: Temporal.ZonedDateTime,
  titleOf: (feed: SilentFeed['feed']) => string,
): Briefing {
  const names = listWords(
    feeds.map(({ feed }) => titleOf(feed)),
    MOST_NAMED,
  );
  const many = feeds.length === 1 ? `${names} has` : `${count(feeds.length, FEEDS)} have`;
  const lines = feeds.slice(0, MOST_LINES).map((each) => lineOf(each, now, titleOf(each.feed)));
  const more = feeds.length - lines.length;
  const hint = isAll
    ? 'No feed answers at all, so the fault may lie with the network of this bot.'
    : 'Their stories are missing from the briefings until they answer again. Nothing has to be done where the outlet mends it.';
  return {
    kind: 'alert',
    headline: `${many} not answered for a day${feeds.length === 1 ? '' : `: ${names}`}`,
    blocks: [...lines, ...(more > 0 ? [`And ${count(more, FEEDS)} more.`] : []), hint].map(
      (text): Block => ({ kind: 'paragraph', text: [{ text }] }),
    ),
  };
}

function lineOf({ answeredAt, problem }: SilentFeed, now: Temporal.ZonedDateTime, title: string): string {
  const when = momentWords(answeredAt, now.timeZoneId, now.toPlainDate());
  return `${title} last answered ${when}${problem === undefined ? '' : `; now it ${problem}`}.`;
}
