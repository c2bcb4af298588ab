/** `read`: what official files say, without storing anything. */
import type { Observation, OfficialReading } from '../domain/observation.ts';
import { samePeriod } from '../domain/period.ts';
import { readOfficialFile } from '../readers/official-file.ts';
import { readBytes } from './input.ts';
import { print, printJson } from './output.ts';

/**
 * Prints a line of JSON for each file; words where a person looks on, or where `json` is false. False where one could
 * not be read.
 */
export async function runRead(files: readonly string[], options: { readonly json?: boolean }): Promise<boolean> {
  const json = options.json ?? !process.stdout.isTTY;
  let isWhole = true;
  for (const file of files) {
    const bytes = readBytes(file);
    const reading: OfficialReading =
      'error' in bytes ? { kind: 'unreadable', error: bytes.error } : readOfficialFile(bytes, file);
    if (reading.kind === 'unreadable') isWhole = false;
    await (json ? printJson(dataOf(file, reading)) : print(wordsOf(file, reading)));
  }
  return isWhole;
}

function dataOf(file: string, reading: OfficialReading): unknown {
  if (reading.kind === 'unreadable') return { file, error: reading.error };
  const { kind, publishedAt, updatedAt, observations, problems } = reading;
  return {
    file,
    kind,
    publishedAt: publishedAt?.toString() ?? null,
    updatedAt: updatedAt?.toString() ?? null,
    observations: observations.map((each) => observationData(each, kind === 'statistics-table')),
    problems,
  };
}

/** Tables of statistics hold several series of one metric, so there the basis and variant are told too. */
function observationData(observation: Observation, isStatistics: boolean): unknown {
  const { metric, basis, variant, period, value, printed, note } = observation;
  return {
    metric,
    ...(isStatistics ? { basis } : {}),
    ...(variant === undefined ? {} : { variant }),
    from: period.from.toString(),
    to: period.to.toString(),
    value,
    ...(printed === undefined ? {} : { printed }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Longer files are told by their first and last rows. */
const MOST_ROWS = 14;

function wordsOf(file: string, reading: OfficialReading): string {
  if (reading.kind === 'unreadable') return `${reading.error}\n`;
  const when = reading.publishedAt === undefined ? '' : `, published ${reading.publishedAt}`;
  const rows = Map.groupBy(reading.observations, ({ period }) => `${period.from} ${period.to}`);
  const lines = [...rows.values()].map((row) => {
    const { period } = row[0] as Observation;
    const days = samePeriod(period, { from: period.to, to: period.to })
      ? `${period.to}`
      : `${period.from} to ${period.to}`;
    return `  ${days}  ${row.map(({ metric, variant, value }) => `${metric}${variant === undefined ? '' : ` (${variant})`} ${value}`).join(', ')}`;
  });
  const shown =
    lines.length <= MOST_ROWS
      ? lines
      : [...lines.slice(0, MOST_ROWS / 2), `  … ${lines.length - MOST_ROWS} more`, ...lines.slice(-MOST_ROWS / 2)];
  const problems = reading.problems.map((problem) => `  ! ${problem}`);
  return `${[`${file}: ${reading.kind}${when}, ${reading.observations.length} figures`, ...shown, ...problems].join('\n')}\n`;
}
