/** The sum in one or two plain sentences, fit for a newsroom channel. */
import type { Claim, Reading } from '../domain/claim.ts';
import { dayNumber, type Period } from '../domain/period.ts';
import { UNCHECKED_WORDS, type UncheckedReason, type VerdictKind } from '../domain/verdict.ts';
import type { Trial } from './trial.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function explain(claim: Claim, kind: VerdictKind, trial: Trial, other?: Trial, reason?: string): string {
  const sum = (kind === 'agreed-when-published' ? trial.atTime : (trial.now ?? trial.atTime))?.sum;
  if (kind === 'unchecked') return uncheckedWords(reason ?? '', trial);
  if (kind === 'ahead-of-record')
    return `The record does not reach ${trial.reading.period === undefined ? 'that day' : dateWords(trial.reading.period.to)} yet.`;
  if (sum === undefined) return '';
  const told = sumWords(claim, trial.reading, sum);
  if (kind === 'agreed-when-published' && trial.now !== undefined) {
    return `As published at the time: ${lowerFirst(told)} Since revised to ${numberWords(trial.now.sum.value, claim)}.`;
  }
  if (kind === 'agrees-on-another-reading') return `${told} This reads the figure by ${trial.reading.rule}.`;
  const otherSum = other === undefined ? undefined : (other.now ?? other.atTime)?.sum;
  if (kind === 'differs' && other !== undefined && otherSum !== undefined)
    return `${told} The closest other reading: ${lowerFirst(sumWords(claim, other.reading, otherSum))}`;
  return told;
}

function uncheckedWords(reason: string, trial: Trial): string {
  const words = UNCHECKED_WORDS[reason as UncheckedReason] ?? reason;
  const sum = (trial.now ?? trial.atTime)?.sum;
  if (reason === 'recounted' && sum !== undefined && trial.reading.period !== undefined) {
    return `Not judged: ${words}, and no release of that time is kept. The record now has ${thousands(sum.value)} ${periodWords(trial.reading.period)}.`;
  }
  return `Not judged: ${words}.`;
}

interface Sum {
  readonly value: number;
  readonly base?: number;
  readonly current?: number;
}

function sumWords(claim: Claim, reading: Reading, sum: Sum): string {
  const { period, comparedWith } = reading;
  if (period === undefined) return '';
  if (claim.figure.kind === 'count')
    return `${sourceOf(reading)}: ${numberWords(sum.value, claim, reading)} ${periodWords(period)}.`;
  const current = `${sourceOf(reading)}: ${thousands(sum.current ?? 0)} ${unitWords(reading)} ${periodWords(period)}`;
  const base = comparedWith === undefined ? '' : `; ${thousands(sum.base ?? 0)} ${periodWords(comparedWith)}`;
  const change = claim.figure.kind === 'ratio' ? `${round(sum.value, 2)} times as many` : signed(sum.value);
  return `${current}${base}, so ${change}.`;
}

function sourceOf(reading: Reading): string {
  return reading.metric === 'net_migration' || reading.metric === 'immigration' || reading.metric === 'emigration'
    ? 'Office for National Statistics'
    : 'Home Office record';
}

function numberWords(value: number, claim: Claim, reading: Reading = claim.readings[0]): string {
  if (claim.figure.kind === 'percent_change') return signed(value);
  if (reading.metric === 'people_per_boat') return `${round(value, 1)} people per boat`;
  if (reading.aggregate === 'average_per_day') return `${round(value, 1)} ${unitWords(reading)} a day`;
  if (reading.aggregate === 'max_day') return `${thousands(value)} ${unitWords(reading)} on the highest day`;
  return `${thousands(value)} ${
    value === 1
      ? unitWords(reading)
          .replace(/^people$/, 'person')
          .replace(/^boats$/, 'boat')
      : unitWords(reading)
  }`;
}

function unitWords(reading: Reading): string {
  switch (reading.metric) {
    case 'small_boats':
      return 'boats';
    case 'returns':
      return 'returns';
    case 'asylum_claims':
      return reading.variant === 'main-applicants' ? 'claims (main applicants)' : 'people claiming asylum';
    case 'asylum_backlog':
      return reading.variant === 'cases' ? 'cases awaiting an initial decision' : 'people awaiting an initial decision';
    case 'asylum_hotels':
      return 'people in hotels';
    default:
      return 'people';
  }
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function round(value: number, digits: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

function signed(value: number): string {
  const size = round(Math.abs(value), 1);
  return `${value < 0 ? '\u2212' : '+'}${size}%`;
}

function dateWords(date: Temporal.PlainDate, withYear = true): string {
  return `${date.day} ${MONTHS[date.month - 1]}${withYear ? ` ${date.year}` : ''}`;
}

function periodWords(period: Period): string {
  const { from, to } = period;
  if (dayNumber(from) === dayNumber(to)) return `on ${dateWords(to)}`;
  if (from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31 && from.year === to.year)
    return `in ${from.year}`;
  if (
    from.day === 1 &&
    from.month === to.month &&
    from.year === to.year &&
    dayNumber(to) + 1 === dayNumber(to.add({ months: 1 }).with({ day: 1 }))
  )
    return `in ${MONTHS[from.month - 1]} ${from.year}`;
  return `from ${dateWords(from, from.year !== to.year)} to ${dateWords(to)}`;
}

function lowerFirst(text: string): string {
  return text.replace(/^Home Office record: /, '');
}
