/** Time words of a clause that no recogniser has read: the period that was found beside them may be another. */

import { AMONG_UNREAD, NAMED_BEFORE } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { numberIn } from '../mentions/number-words.ts';
import { OF_THOSE } from '../of-those.ts';
import { licensed } from './candidates.ts';
import type { RankedAnchor } from './rank-anchors.ts';
import { ADDED_UP } from './told-days.ts';
import { hasUnreadClause } from './unread-clause.ts';

const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|both)';
const WORDS_OF_TIME = pattern(
  new RegExp(
    `\\b(?:(?<!busiest |quietest |worst |best |lull |gap |break |pause |ban |spell )(?:in|over|during|across|within|those|these|first|last|the|up) (?:the |those |these |its |their |just |first |last )*${NUMBER}[- ](?:(?:consecutive|straight|more|further|other) )?(?:days?|weeks?|months|years|quarters)\\b(?! (?:old|ago|in a row|after|of 20|\\|))|(?:the )?(?:year|month|week|quarter)s? (?:after|before|later)\\b|(?:the|that|its|their) (?:following|next|first|third|fourth|second|final) (?:year|month|week|fortnight|quarter|half|summer|winter)(?! \\|)|(?:the )?latter\\b|(?:the )?former\\b|(?:past|last) year (?:alone|or so)|(?:^|; )then,|(?:in|over|during|throughout|for|across) (?:all )?(?:the|her|his|their) (?:\\w+ )?(?:years?|months|time|period|tenure|weeks) (?:that |in which |when |while )?(?:(?:she|he|they|it|m(?:s|r|rs|iss) [a-z]+|priti patel|suella braverman) (?:has|have|had|was|were|held|ran|spent|been)|in (?:the )?(?:post|office|job|role)|as (?:home|prime|immigration))\\b|(?:during|throughout|before|until|under|in) (?:the )?(?:(?:first|second|third|coronavirus|covid|covid-19|national|winter|spring) )*(?:lockdowns?|pandemic)\\b|from then|(?<!\\b(?:best|busiest|highest|biggest|worst|most|record|quietest) (?:[a-z-]+ )?)(?:until|up to) then|up to and including|before that|after that|same (?:point|stage|stretch|time|part)|equivalent (?:point|date|stage|time))`,
  ),
);

/** "In the week to Sunday, with crossings on each of the seven days": where words begin that say more of a told time. */
const AFTERTHOUGHT = pattern(/^, (?:with|including|among them|after which|making)\b/);

/** Whether the clause around a number has time words outside its anchors; what is added to its own time says nothing against that. */
function hasUnread(
  { sentence, anchors, mention, end }: Draft,
  nearest: RankedAnchor | undefined,
  told: Candidate,
): boolean {
  const { lower } = sentence;
  const from = Math.max(lower.lastIndexOf(';', mention.start), lower.lastIndexOf(':', mention.start)) + 1;
  const own = nearest?.anchor;
  const isEnded = own !== undefined && own.start >= end && AFTERTHOUGHT.test(lower.slice(own.end, own.end + 20), lower);
  const next = lower.slice(end).search(/[;:]/);
  const to = isEnded ? own.end : next < 0 ? lower.length : end + next;
  const left = anchors.reduceRight(
    (text, anchor) =>
      anchor.end <= from || anchor.start >= to
        ? text
        : `${text.slice(0, Math.max(0, anchor.start - from))}|${text.slice(Math.min(anchor.end, to) - from)}`,
    lower.slice(from, to),
  );
  const days = own?.days[0] ?? told.days;
  const length = days === undefined ? 0 : days.to - days.from + 1;
  return WORDS_OF_TIME.test(left.replace(SO_MANY_DAYS, (words, count) => (numberIn(count) === length ? '' : words)));
}

/** "In nine days … from 10 to 18 June": the length of the time that is named. */
const SO_MANY_DAYS =
  /\b(?:in|over|during|across) (?:the |those |these |just |only )?([a-z]+|\d{1,2})(?: consecutive| straight)? days\b/g;

const EARLIER_RECORD = pattern(
  /\b(?:previous|old|earlier) (?:\w+ )?(?:one|record|high|peak|best|mark)\b[^.;\d]{0,24}$/,
);

/** "Nine days after the previous one, 853": of a day that the words do not name. */
function isOfEarlierRecord({ sentence, mention, aggregate }: Draft): boolean {
  return (
    aggregate === undefined &&
    EARLIER_RECORD.test(sentence.lower.slice(Math.max(0, mention.hedgeStart - 50), mention.hedgeStart), sentence.lower)
  );
}

function isOfDays({ days }: Candidate): boolean {
  return days !== undefined && days.to > days.from;
}

const SO_LONG = pattern(
  /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) (?<unit>days|weeks|months|years)$/,
);
const DAYS_IN: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.44, years: 365.25 };
/** Days that a time told in months or years may be off. */
const ROOM = 16;

/** "Over those three years" behind a single year: the time that it points back to was not found. */
function isOfOtherLength({ sentence: { lower } }: Draft, nearest: RankedAnchor | undefined, told: Candidate): boolean {
  if (told.rule !== NAMED_BEFORE || nearest?.anchor.rule !== NAMED_BEFORE || told.days === undefined) return false;
  const { count, unit = '' } = SO_LONG.exec(lower.slice(nearest.anchor.start, nearest.anchor.end))?.groups ?? {};
  if (count === undefined) return false;
  const length = numberIn(count) * (DAYS_IN[unit] ?? 1);
  return Math.abs(told.days.to - told.days.from + 1 - length) > (unit === 'days' ? 0 : ROOM);
}

/** "By Easter the total was 39% up", "ten days ago the lead was 42%": a change as it stood at a time that nobody reads. */
const STOOD_THEN = pattern(
  /^["']?(?:but |and )?(?:by |before |around |at )(?:the )?(?:easter|christmas|new year|whitsun|half[- ]term|midsummer|summer|autumn|spring|winter|bank holiday|long weekend|bonfire night|halloween)\b[^.;]*$|^["']?(?:but |and )?(?:a|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}) (?:days?|weeks?|fortnights?|months?) ago\b[^.;]*$/,
);

function isOfTimeThen({ kind, sentence: { lower }, mention, anchors }: Draft): boolean {
  if (kind !== 'percent_change' && kind !== 'ratio') return false;
  const before = lower.slice(0, mention.hedgeStart);
  return STOOD_THEN.test(before.trimStart(), lower) && anchors.every(({ start }) => start > OPENING);
}

/** Characters of such words. */
const OPENING = 16;

/** "Of those, 800 reached the UK": of a day, where those were of one that is not told. */
function isOfThose({ kind, sentence: { lower }, mention: { hedgeStart }, anchors }: Draft): boolean {
  return kind === 'count' && anchors.length === 0 && OF_THOSE.test(lower.slice(0, hedgeStart), lower);
}

/** "Before lockdown, 470 had come this year": not up to now. */
const BEFORE_LOCKDOWN = pattern(
  /(?:^|[.;:] )["']?(?:but |and |just |shortly )*before (?:the )?(?:(?:first|second|third|coronavirus|covid|covid-19|national) )*(?:lockdown|pandemic)[^.;:\d]{0,60}$/,
);

/** Characters and penalties within which words of time are surely the number's. */
const BESIDE = 20;

/** The best candidate loses its certainty where unread time words stand around the number. */
export function doubted(
  draft: Draft,
  candidates: readonly Candidate[],
  nearest: RankedAnchor | undefined,
): readonly Candidate[] {
  const [first] = candidates;
  if (isOfTimeThen(draft) || isOfThose(draft))
    return candidates.map((candidate) => licensed(candidate.days, 'implied', AMONG_UNREAD, candidate));
  if (first !== undefined && draft.kind === 'count' && isOfOtherLength(draft, nearest, first))
    return candidates.map((candidate) => licensed(candidate.days, 'implied', AMONG_UNREAD, candidate));
  const isBeforeIt = BEFORE_LOCKDOWN.test(draft.sentence.lower.slice(0, draft.mention.start), draft.sentence.lower);
  if (
    first === undefined ||
    first.rule === ADDED_UP ||
    draft.kind !== 'count' ||
    (!isBeforeIt && nearest !== undefined && nearest.anchor.kind !== 'single-day' && nearest.distance < BESIDE)
  )
    return candidates;
  if (
    !isBeforeIt &&
    !isOfEarlierRecord(draft) &&
    !hasUnreadClause(draft) &&
    !(isOfDays(first) && hasUnread(draft, nearest, first))
  )
    return candidates;
  return candidates.map((candidate) => licensed(candidate.days, 'implied', AMONG_UNREAD, candidate));
}
