/** A sentence or a story put to the test: every figure in it with its verdict and the sum. */
import { answerCheck } from '../src/compose/answer-check.ts';
import type { Command } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import type { Period } from '../src/domain/period.ts';
import type { Verdict } from '../src/domain/verdict.ts';
import { shownWords } from '../src/text/asked-day.ts';

export interface CheckDeps {
  readonly judge: (
    story: { readonly headline: string; readonly text: string; readonly published: Temporal.PlainDate },
    asOf: 'published' | 'latest',
  ) => Promise<readonly Verdict[]>;
  /** The day in London. */
  readonly today: () => Temporal.PlainDate;
}

export function check({ judge, today }: CheckDeps): Command {
  return {
    name: 'check',
    description: 'Hold the figures of a sentence or story against the official record.',
    options: [
      { name: 'text', description: 'The sentence or story', required: true },
      { name: 'headline', description: 'Its headline' },
      { name: 'published', description: 'The day it appeared (2025-03-31); today unless told' },
      {
        name: 'as-of',
        choices: ['published', 'latest'],
        description: 'published: by the record of that day and of today; latest: by today’s alone',
      },
    ],
    examples: ['More than 15,000 people have crossed the Channel so far this year'],
    async run({ options }) {
      const { text = '', headline = '' } = options;
      const asOf = options['as-of'] ?? 'published';
      if (asOf !== 'published' && asOf !== 'latest') {
        throw new Fault(`as-of: "${shownWords(asOf)}" is neither published nor latest`, { exitCode: 2 });
      }
      const published = options.published === undefined ? today() : publicationDayOf(options.published);
      const verdicts = await judge({ headline, text, published }, asOf);
      return {
        briefing: answerCheck({ text, published, verdicts, ...(headline === '' ? {} : { headline }) }),
        data: { claims: verdicts.map(claimData) },
      };
    },
  };
}

/** A day, or a moment with its offset, of which the day in London counts. Throws a Fault of wrong use for anything else. */
export function publicationDayOf(words: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return Temporal.PlainDate.from(words);
    return Temporal.Instant.from(words).toZonedDateTimeISO('Europe/London').toPlainDate();
  } catch (cause) {
    throw new Fault(`published: "${shownWords(words)}" is no day; write it as 2025-03-31`, { exitCode: 2, cause });
  }
}

/** A judged claim for machines: days are ISO dates, offsets count in the part named by `place`. */
export interface ClaimData {
  readonly value: number;
  readonly valueTo?: number;
  readonly kind: string;
  readonly direction?: string;
  readonly approx: string;
  readonly metric: string;
  readonly variant?: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly comparedWith: { readonly from: string; readonly to: string } | null;
  readonly aggregate?: string;
  readonly level?: string;
  readonly scope: string;
  readonly verdict: string;
  readonly reason?: string;
  /** What the record gives; percentages signed, with two places. */
  readonly official?: number;
  /** `stated`, `implied` or `repaired`, and by which rule. */
  readonly reading: string;
  readonly rule: string;
  readonly explanation: string;
  readonly sentence: string;
  readonly place: 'headline' | 'text';
  readonly start: number;
  readonly end: number;
}

export function claimData({ claim, reading, kind, reason, official, explanation }: Verdict): ClaimData {
  const { figure, sentence, place, level, scope } = claim;
  return {
    value: figure.value,
    ...(figure.valueTo === undefined ? {} : { valueTo: figure.valueTo }),
    kind: figure.kind,
    ...(figure.direction === undefined ? {} : { direction: figure.direction }),
    approx: figure.hedge,
    metric: reading.metric,
    ...(reading.variant === undefined ? {} : { variant: reading.variant }),
    period: isoPeriod(reading.period),
    comparedWith: isoPeriod(reading.comparedWith),
    ...(reading.aggregate === undefined ? {} : { aggregate: reading.aggregate }),
    ...(level === undefined ? {} : { level }),
    scope,
    verdict: kind,
    ...(reason === undefined ? {} : { reason }),
    ...(official === undefined ? {} : { official: Math.round(official * 100) / 100 }),
    reading: reading.basis,
    rule: reading.rule,
    explanation,
    sentence,
    place,
    start: figure.start,
    end: figure.end,
  };
}

function isoPeriod(period: Period | undefined): { from: string; to: string } | null {
  return period === undefined ? null : { from: period.from.toString(), to: period.to.toString() };
}
