/** An alert as a briefing: what happened in the headline, what puts it in proportion below, then its state, source and buttons. */
import { type Alert, type CorrectedAlert, newDayKey, type ReleaseName, type RevisedAlert } from '../domain/alert.ts';
import type { Block, Briefing, Button, RichText } from '../domain/briefing.ts';
import { onDay } from '../domain/period.ts';
import { dayMonth, momentWords } from '../text/days-in-words.ts';
import { ROUTE_WORDS } from '../text/route-words.ts';
import { BOATS, count, PEOPLE } from '../text/wording.ts';
import { correctedWords, markWords, toldWords } from './alert-corrected.ts';
import { newDayWords } from './alert-new-day.ts';
import { revisedWords } from './alert-revised.ts';
import type { AlertContext, AlertWords } from './alert-words.ts';

/** The id of the briefing is the alert's key. */
export function alertBriefing(alert: Alert, context: AlertContext): Briefing {
  const { headline, lines, sums, chart } = wordsOf(alert, context);
  const sourceUrl = alert.release?.url ?? context.source.url;
  const buttons: Button[] = [{ label: 'Source', url: sourceUrl }];
  if (chart !== undefined && alert.release !== undefined) {
    const known = alert.release.publishedAt.toString({ smallestUnit: 'second', roundingMode: 'ceil' });
    buttons.push({ label: 'Chart', action: 'chart', value: `${chart} ${alert.day} ${known}` });
  }
  if (sums.length > 0) buttons.push({ label: 'Show the sums', action: 'sums', value: alert.key });
  return {
    kind: 'alert',
    headline,
    blocks: [
      ...lines.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })),
      { kind: 'source', text: sourceWords(alert, context) },
      { kind: 'actions', buttons },
    ],
    ...(sums.length === 0 ? {} : { sums }),
  };
}

/** The first message on a day that was counted anew, as it is edited: with the new numbers, and with what was first given. */
export function revisedDayBriefing(revised: RevisedAlert, context: AlertContext): Briefing | undefined {
  const { day, days, release, first, metric } = revised;
  const people = context.people.at(onDay(day));
  if (days > 1 || people === undefined || metric === 'uncontrolled_landings') return undefined;
  const boats = context.boats.at(onDay(day))?.value;
  const about = { key: newDayKey(day), metric: 'small_boat_arrivals', day, release } as const;
  const briefing = alertBriefing({ ...about, kind: 'new-day', value: people.value, boats }, context);
  const at = dayMonth(release.publishedAt.toZonedDateTimeISO(context.now.timeZoneId).toPlainDate());
  const given = count(first.value, metric === 'small_boats' ? BOATS : PEOPLE);
  const note: Block = { kind: 'paragraph', text: [{ text: `Revised ${at}: first given as ${given}.` }] };
  return { ...briefing, blocks: [note, ...briefing.blocks] };
}

/** The message on a day after one that was counted anew, as it is edited: its own number stands, and its totals are others. */
export function laterDayBriefing(
  day: Temporal.PlainDate,
  { release }: RevisedAlert,
  context: AlertContext,
): Briefing | undefined {
  const value = context.people.at(onDay(day))?.value;
  if (value === undefined) return undefined;
  const boats = context.boats.at(onDay(day))?.value;
  const about = { key: newDayKey(day), metric: 'small_boat_arrivals', day, release } as const;
  const briefing = alertBriefing({ ...about, kind: 'new-day', value, boats }, context);
  const at = dayMonth(release.publishedAt.toZonedDateTimeISO(context.now.timeZoneId).toPlainDate());
  const note: Block = { kind: 'paragraph', text: [{ text: `Totals revised ${at}.` }] };
  return { ...briefing, blocks: [note, ...briefing.blocks] };
}

/** An edit of a message that says already what its day was first given as, unless the edit says so itself. */
export function keepingNote({ blocks: [first] }: Briefing, edited: Briefing): Briefing {
  const [kept, own] = [first, edited.blocks[0]].map(
    (block) => block?.kind === 'paragraph' && /^Revised /.test(block.text[0]?.text ?? ''),
  );
  return first !== undefined && kept && !own ? { ...edited, blocks: [first, ...edited.blocks] } : edited;
}

/** The message that told a mark, as it is edited: as the mark stands now, or that it is none, and what was told. */
export function correctedMarkBriefing(corrected: CorrectedAlert, context: AlertContext): Briefing {
  const { was, now, release } = corrected;
  if (now === undefined) return alertBriefing(corrected, context);
  const briefing = alertBriefing({ ...now, release }, context);
  const at = dayMonth(release.publishedAt.toZonedDateTimeISO(context.now.timeZoneId).toPlainDate());
  const words =
    was === undefined
      ? `Withdrawn after a revision, and so again since ${at}.`
      : `Revised ${at}. ${toldWords(was, now)}`;
  return { ...briefing, blocks: [{ kind: 'paragraph', text: [{ text: words }] }, ...briefing.blocks] };
}

function wordsOf(alert: Alert, context: AlertContext): AlertWords {
  switch (alert.kind) {
    case 'new-day':
      return newDayWords(alert, context);
    case 'revised':
      return revisedWords(alert, context);
    case 'corrected':
      return correctedWords(alert);
    case 'watchdog': {
      const [headline, ...lines] = alert.words;
      return { headline: headline.replace(/\.$/, ''), lines, sums: [] };
    }
    default:
      return markWords(alert);
  }
}

/** "Provisional. Home Office, Border Force, page updated 18 August 13:05."; of a watchdog the page alone. */
function sourceWords({ kind, release }: Alert, { source, now }: AlertContext): RichText {
  const state = kind === 'watchdog' ? 'Source: ' : 'Provisional. ';
  const when = release === undefined ? '.' : `, ${updatedWords(release, now)}.`;
  return [{ text: state }, { text: source.publisher, url: release?.url ?? source.url }, { text: when }];
}

function updatedWords({ route, publishedAt }: ReleaseName, now: Temporal.ZonedDateTime): string {
  const moment = momentWords(publishedAt, now.timeZoneId, now.toPlainDate());
  return route === 'daily-page' ? `page updated ${moment}` : `${ROUTE_WORDS[route].replace('the ', '')} of ${moment}`;
}
