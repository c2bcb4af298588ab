/** What is said of a feed that answers and brings nothing new: since when, and what is usual for it. */
import type { Briefing } from '../domain/briefing.ts';
import type { IdleFeed } from '../domain/idle-feed.ts';
import { momentWords } from '../text/days-in-words.ts';
import { count, DAYS } from '../text/wording.ts';

/** `now` carries the reader's clock; `title` names the feed as the digest does. */
export function idleFeedBriefing(
  { feed, newestAt, usualHours }: IdleFeed,
  now: Temporal.ZonedDateTime,
  title: string,
): Briefing {
  const hours = now.toInstant().since(newestAt).total('hours');
  const when = momentWords(newestAt, now.timeZoneId, now.toPlainDate());
  const texts = [
    `It answers, but the newest that it lists is of ${when}. Until now its longest pauses were about ${spanWords(usualHours)}.`,
    `It may have moved or been given up: compare it with the outlet's own site (${feed.address}).`,
  ];
  return {
    kind: 'alert',
    headline: `${title} has had nothing new for ${spanWords(hours)}`,
    blocks: texts.map((text) => ({ kind: 'paragraph', text: [{ text }] })),
  };
}

/** "5 hours", "12 days". */
function spanWords(hours: number): string {
  return hours < 48 ? count(Math.max(1, Math.round(hours)), HOURS) : count(Math.floor(hours / 24), DAYS);
}

const HOURS = { one: 'hour', many: 'hours' };
