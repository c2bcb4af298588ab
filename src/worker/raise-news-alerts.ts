/**
 * Alerts on what stories print. The step finds its work in the stories of the last days, so a kill at any moment loses none, and
 * the names of alerts see to it that none is said twice.
 */
import { createHash } from 'node:crypto';
import {
  isWithdrawn,
  mismatchBriefing,
  newFigureBriefing,
  putRight,
  revisedMismatch,
  sourceCorrectedBriefing,
  wasRevised,
  withdrawnBriefing,
} from '../compose/news-alert.ts';
import { type Judged, outlets } from '../compose/news-blocks.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Metric } from '../domain/metric.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import type { Verdict, VerdictKind } from '../domain/verdict.ts';
import type { Store } from '../store/store.ts';
import { type Announcement, type AnnounceParts, announce } from './announce.ts';
import { storiesBetween } from './find-stories.ts';
import { statementName, statementsIn } from './statements.ts';

export interface NewsAlertParts extends AnnounceParts {
  readonly store: AnnounceParts['store'] & Pick<Store, 'articles' | 'verdicts' | 'feeds'>;
  readonly metrics: readonly Metric[];
  /** Of the times in briefings. */
  readonly timeZone: string;
}

/** Under this name the store remembers that the stories of the first round were looked at. */
const ALERTED_NEWS = 'alerted-news';

/** Stories this old can still be put right, and those are news; in hours. */
const RECENT = 7 * 24;
const NEWS = 48;
const NEW_FIGURE = 24;
const MOST_FIGURES = 200;

/** Gives the names of what was said. What stands in the first stories of all is known, not news, and is not said. */
export async function raiseNewsAlerts(parts: NewsAlertParts): Promise<readonly string[]> {
  const { store, now } = parts;
  const isFirst = !(await store.feeds.states()).has(ALERTED_NEWS);
  const found = [...(await mismatches(parts)), ...(await sourceCorrections(parts)), ...(await newFigures(parts))];
  const said: string[] = [];
  for (const announcement of found) {
    if (isFirst) await store.briefings.keep(announcement.id, announcement.briefing, now());
    else if (await announce(announcement, parts)) said.push(announcement.id);
  }
  if (isFirst) await store.feeds.save({ name: ALERTED_NEWS, failures: 0, lastSucceededAt: now() });
  return said;
}

/** Figures that at least two outlets carry or one carries in its headline; and those that the record contradicts no more. */
async function mismatches({ store, now }: NewsAlertParts): Promise<readonly Announcement[]> {
  const stories = await storiesBetween(store, now().subtract({ hours: RECENT }), now().add({ seconds: 1 }));
  const found: Announcement[] = [];
  for (const [name, all] of statementsIn(stories)) {
    const id = mismatchId(name);
    const [first, ...others] = all.filter(({ verdict }) => verdict.kind === 'differs');
    const original = await store.briefings.find(id);
    if (first === undefined) {
      const cleared = original && all.find((each) => isCleared(each, original));
      if (original === undefined || cleared === undefined || isWithdrawn(original)) continue;
      const briefing = withdrawnBriefing(cleared);
      const corrects = { id, briefing: putRight(original, `${briefing.headline}.`), isVoid: true } as const;
      const again = wasRevised(original) ? ` ${digestOf(original)}` : '';
      found.push({ id: `${id} withdrawn${again}`, briefing, topic: 'mismatches', corrects, isForTold: true });
      continue;
    }
    const differing = [first, ...others] as const;
    if (original !== undefined) {
      found.push(...revisions(id, original, differing));
      continue;
    }
    const isRecent = differing.some(({ story }) => isWithin(story.at, NEWS, now()));
    const isInHeadline = differing.find(({ verdict }) => verdict.claim.place === 'headline');
    const isShared = outlets(differing.map(({ story }) => story)).length > 1;
    if (!isRecent || !isWorthSaying(isShared ? 2 : 1, isInHeadline !== undefined)) continue;
    const told = isShared || isInHeadline === undefined ? differing : ([isInHeadline] as const);
    found.push({ id, briefing: mismatchBriefing(id, told), topic: 'mismatches' });
  }
  return found;
}

/** The alert gives another official number than the record has by now. */
function revisions(id: string, original: Briefing, differing: readonly Judged[]): readonly Announcement[] {
  const named = differing.filter((each) => isNamed(each, original));
  const [revised] = named.flatMap((each) => revisedMismatch(original, each) ?? []);
  if (revised === undefined) return [];
  const corrects = { id, briefing: revised.original };
  const name = `${id} revised ${digestOf(original)}`;
  return [{ id: name, briefing: revised.briefing, topic: 'mismatches', corrects, isForTold: true }];
}

/** Names what is said of a briefing as it reads now, so that it is said once and of another text anew. */
function digestOf(briefing: Briefing): string {
  return createHash('sha256').update(JSON.stringify(briefing)).digest('hex').slice(0, 16);
}

/**
 * A story that the alert names and that the record bears out by now. That another story says the same of another day, and rightly,
 * puts nothing right.
 */
function isCleared({ story, verdict }: Judged, original: Briefing): boolean {
  return BORNE_OUT.has(verdict.kind) && isNamed({ story, verdict }, original);
}

function isNamed({ story: { article } }: Judged, original: Briefing): boolean {
  const named = original.blocks.flatMap((block) => (block.kind === 'source' ? block.text : []));
  return named.some((span) => span.url === article.url && span.text === article.outlet);
}

const BORNE_OUT: ReadonlySet<VerdictKind> = new Set(['agrees', 'agreed-when-published', 'agrees-on-another-reading']);

function mismatchId(name: string): string {
  return `mismatch ${name}`;
}

/** Stories whose source changed a figure that the record did not bear out. */
async function sourceCorrections({ store, now }: NewsAlertParts): Promise<readonly Announcement[]> {
  const stored = await store.articles.between(now().subtract({ hours: RECENT }), now().add({ seconds: 1 }));
  const edited = stored.filter(({ textVersion, seenAt }) => textVersion > 1 && isWithin(seenAt, NEWS, now()));
  const judged = await store.verdicts.of(edited.map(({ article }) => article.id));
  const found: Announcement[] = [];
  for (const { article, seenAt, textVersion } of edited) {
    const old = await store.verdicts.before(article.id, textVersion);
    const changed = changedFigure(old, judged.get(article.id) ?? []);
    if (changed === undefined) continue;
    const story = { article, at: article.publishedAt ?? seenAt, verdicts: [] };
    const [before, after]: Judged[] = changed.map((verdict) => ({ verdict, story }));
    if (before === undefined || after === undefined) continue;
    const briefing = sourceCorrectedBriefing(before, after);
    const original = await store.briefings.find(mismatchId(statementName(before.verdict)));
    // By what was changed into what, so that a story which goes back and forth is told once.
    const change = JSON.stringify([article.id, ...changed.map(statementName)]);
    const digest = createHash('sha256').update(change).digest('hex').slice(0, 16);
    found.push({
      id: `source-corrected ${digest}`,
      briefing,
      topic: 'mismatches',
      ...(original && {
        corrects: {
          id: mismatchId(statementName(before.verdict)),
          briefing: putRight(original, `${briefing.headline}.`),
        },
      }),
    });
  }
  return found;
}

/** A figure that differed and is there no more, with the figure that stands for the same thing in its place. */
function changedFigure(old: readonly Verdict[], now: readonly Verdict[]): readonly [Verdict, Verdict] | undefined {
  const oldNames = new Set(old.map(statementName));
  const nowNames = new Set(now.map(statementName));
  for (const before of old) {
    if (before.kind !== 'differs' || nowNames.has(statementName(before))) continue;
    const after = now.find((each) => !oldNames.has(statementName(each)) && thingOf(each) === thingOf(before));
    if (after !== undefined) return [before, after];
  }
  return undefined;
}

/** What a figure is of, without the figure. */
function thingOf({ claim: { figure, readings } }: Verdict): string {
  return [readings[0].metric, figure.kind, readings[0].period?.from].join(' ');
}

/** Figures of official measures that the record does not have, and that no story carried before. */
async function newFigures({ store, metrics, timeZone, now }: NewsAlertParts): Promise<readonly Announcement[]> {
  const since = now().subtract({ hours: NEW_FIGURE });
  const printed = await store.verdicts.printed({ since, limit: MOST_FIGURES, newestFirst: true });
  const stored = new Set(metrics.map(({ name }) => name));
  return printed
    .filter((figure) => stored.has(figure.verdict.reading.metric) && isNew(figure, since))
    .map((figure) => ({
      id: `figure ${statementName(figure.verdict)}`,
      briefing: newFigureBriefing(figure, now().toZonedDateTimeISO(timeZone)),
      topic: 'figures',
    }));
}

function isNew({ verdict, printings }: PrintedFigure, since: Temporal.Instant): boolean {
  const first = printings[0];
  return isBeyondRecord(verdict) && first !== undefined && Temporal.Instant.compare(first.at, since) >= 0;
}

/** A count that the record does not have, said as a fact. */
export function isBeyondRecord({ claim, kind, reason }: Verdict): boolean {
  if (kind !== 'ahead-of-record' && !(kind === 'unchecked' && reason === 'no-record')) return false;
  return claim.figure.kind === 'count' && !claim.prediction && !claim.level && !claim.uncheckable;
}

/** A figure that differs is said where two outlets carry it, or one in its headline. */
export function isWorthSaying(outlets: number, isInHeadline: boolean): boolean {
  return outlets > 1 || isInHeadline;
}

function isWithin(moment: Temporal.Instant, hours: number, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment, now.subtract({ hours })) >= 0;
}
