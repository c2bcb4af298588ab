/** A verdict as a line to read: the mark with its words, what the story says, what the record says. */
import type { JudgedLine } from '../domain/briefing.ts';
import type { Reading } from '../domain/claim.ts';
import { samePeriod, yearsEarlier } from '../domain/period.ts';
import { UNCHECKED_WORDS, VERDICT_LABELS, type Verdict } from '../domain/verdict.ts';
import { fullDay, inPeriod, periodWords } from '../text/days-in-words.ts';
import { BOATS, count, numberWords, signedPercent } from '../text/wording.ts';
import { quoteOf } from './quote.ts';

/** `texts` are the story's headline and text; without them the figure is looked for in its sentence. */
export function judgedLine(verdict: Verdict, texts: readonly string[] = []): JudgedLine {
  const { mark, words } = VERDICT_LABELS[verdict.kind];
  return {
    mark,
    words,
    quote: quoteOf(verdict.claim, texts),
    answer: answerOf(verdict),
    explanation: verdict.explanation.replace(NOT_JUDGED, (_words, first: string) => first.toUpperCase()),
  };
}

/** The mark's words say so already. */
const NOT_JUDGED = /^Not judged: (.)/u;

/** What the record gives, with its period; where it gives nothing, why. */
function answerOf(verdict: Verdict): string {
  const { kind, official, reading, reason } = verdict;
  if (kind === 'unchecked') return UNCHECKED_WORDS[reason ?? 'unsure'];
  if (official === undefined) {
    if (reading.period === undefined) return 'the record has no figure';
    return kind === 'ahead-of-record'
      ? `the record does not reach ${fullDay(reading.period.to)} yet`
      : `the record has no figure ${inPeriod(reading.period)}`;
  }
  const when = reading.period === undefined ? '' : `, ${periodWords(reading.period)}${againstWords(reading)}`;
  const how = reading.basis === 'repaired' ? ` – ${reading.rule}` : '';
  return `record ${officialWords(verdict, official)}${when}${how}`;
}

/**
 * The number that an earlier answer on the same figure gave for the same period, in words; undefined where that answer was of
 * another period or gave none, or where the record gives none now.
 */
export function earlierNumber(answer: string, verdict: Verdict): string | undefined {
  if (verdict.official === undefined) return undefined;
  const now = `record ${officialWords(verdict, verdict.official)}`;
  const rest = answerOf(verdict).slice(now.length);
  const number =
    answer.startsWith('record ') && answer.endsWith(rest) ? answer.slice(7, answer.length - rest.length) : '';
  return /^[−-]?\+?\d[\d,.]*(?:%| [a-z ]+)?$/.test(number) ? number : undefined;
}

function againstWords({ period, comparedWith }: Reading): string {
  if (period === undefined || comparedWith === undefined) return '';
  const sameDates = samePeriod(yearsEarlier(period, period.from.year - comparedWith.from.year), comparedWith);
  const whole = periodWords(comparedWith);
  return sameDates && whole.includes(' to ')
    ? ` against the same dates in ${comparedWith.to.year}`
    : ` against ${whole}`;
}

function officialWords({ claim, reading }: Verdict, official: number): string {
  const { kind } = claim.figure;
  if (kind === 'percent_change') return signedPercent(official);
  if (kind === 'share') return `${numberWords(official, 1)}%`;
  if (kind === 'ratio') return `${numberWords(official, 1)} times`;
  if (reading.aggregate === 'average_per_day') return `${numberWords(official, 1)} a day`;
  if (reading.aggregate === 'max_day') return `${numberWords(official)} on the highest day`;
  if (reading.metric === 'people_per_boat') return `${numberWords(official, 1)} a boat`;
  return reading.metric === 'small_boats' ? count(official, BOATS) : numberWords(official);
}
