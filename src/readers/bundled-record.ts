/**
 * The record that the project ships, as text that a person can read and a difference tool can compare:
 * a release, then runs of figures that follow one another by a regular step, with "." for a missing one.
 */
import type { Basis, MetricName } from '../domain/metric.ts';
import type { Observation, Route, Vintage } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { isYearEnd, nextStart, periodFrom, STEPS, type Step, stepOf } from './record-steps.ts';
import type { Release } from './release.ts';

const FORMAT = 'channel-brief record 1';

/** A run is broken rather than carried over more missing figures than these. */
const LONGEST_GAP = 8;

const HEADER = `# ${FORMAT}
#
# Official figures on people arriving by small boat, and on asylum, returns and net migration.
# Contains public sector information licensed under the Open Government Licence v3.0
# (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
# Sources: Home Office / Border Force; Ministry of Defence (14 April 2022 to 31 January 2023);
# Office for National Statistics. Each release names its page; a note says where it is a secondary copy.
#
# release ROUTE PUBLISHED            one release; url and note belong to it
# run METRIC BASIS VARIANT FROM STEP figures one step apart from the first day on, "." where none is published
# mark DAY TEXT, printed DAY TEXT    the official note on the figure that starts on that day; the date as it was printed
#
# Releases:
`;

interface Run {
  readonly head: string;
  readonly step: Step;
  readonly observations: Observation[];
}

/** Writes releases in the order given. Throws a RangeError for a period that no step fits. */
export function writeBundledRecord(releases: readonly Release[]): string {
  const list = releases.map(({ vintage }) => `# ${vintage.publishedAt.toString().slice(0, 10)} ${vintage.route}`);
  const contents = [...Map.groupBy(list, (line) => line).entries()].map(([line, same]) =>
    same.length === 1 ? line : `${line} (${same.length})`,
  );
  return `${HEADER}${contents.join('\n')}\n${releases.map(writeRelease).join('')}`;
}

function writeRelease({ vintage, observations }: Release): string {
  const note = vintage.note === undefined ? '' : `note ${oneLine(vintage.note)}\n`;
  const head = `\nrelease ${vintage.route} ${vintage.publishedAt}\nurl ${vintage.url}\n${note}`;
  return head + runsOf(observations).map(writeRun).join('');
}

function runsOf(observations: readonly Observation[]): readonly Run[] {
  const yearly = new Set(observations.map(identityOf));
  for (const each of observations) if (!isYearEnd(each.period.to)) yearly.delete(identityOf(each));
  const groups = Map.groupBy(observations, (each) => {
    const step = stepOf(each, yearly.has(identityOf(each)));
    if (step === undefined) throw new RangeError(`no step fits ${each.metric} from ${each.period.from}`);
    return `${identityOf(each)} ${step}`;
  });
  return [...groups.entries()].flatMap(([head, same]) => {
    const step = head.split(' ')[4] as Step;
    const sorted = [...same].sort((a, b) => Temporal.PlainDate.compare(a.period.from, b.period.from));
    const runs: Run[] = [];
    for (const observation of sorted) {
      const last = runs.at(-1)?.observations.at(-1);
      const follows = last !== undefined && gapBetween(last, observation, step) !== undefined;
      if (follows) runs.at(-1)?.observations.push(observation);
      else runs.push({ head: head.slice(0, head.lastIndexOf(' ')), step, observations: [observation] });
    }
    return runs;
  });
}

function identityOf({ metric, basis, variant }: Observation): string {
  return `run ${metric} ${basis} ${variant ?? '-'}`;
}

/** How many figures are missing between two, or undefined where the second is not in step with the first. */
function gapBetween(first: Observation, second: Observation, step: Step): number | undefined {
  let day = first.period.from;
  for (let gap = 0; gap <= LONGEST_GAP; gap += 1) {
    day = nextStart(day, step);
    if (day.equals(second.period.from)) return gap;
  }
  return undefined;
}

function writeRun({ head, step, observations }: Run): string {
  const lines: string[][] = [];
  let [previous, heading] = [undefined as Observation | undefined, ''];
  for (const observation of observations) {
    const gap = previous === undefined ? 0 : (gapBetween(previous, observation, step) ?? 0);
    const day = observation.period.from.toString();
    const line = step === 'day' ? day.slice(0, 7) : day.slice(0, 4);
    if (line !== heading) lines.push([]);
    lines.at(-1)?.push(...Array<string>(gap).fill('.'), String(observation.value));
    [previous, heading] = [observation, line];
  }
  const remarks = observations.flatMap(({ period, printed, note }) => [
    ...(note === undefined ? [] : [`mark ${period.from} ${oneLine(note)}`]),
    ...(printed === undefined ? [] : [`printed ${period.from} ${oneLine(printed)}`]),
  ]);
  const all = [`${head} ${observations[0]?.period.from} ${step}`, ...lines.map((each) => each.join(' ')), ...remarks];
  return `${all.join('\n')}\n`;
}

/** Reads what `writeBundledRecord` wrote. Throws with the number of the line that is not of the format. */
export function readBundledRecord(text: string): readonly Release[] {
  const lines = text.split('\n');
  if (lines[0] !== `# ${FORMAT}`) throw new Error(`bundled record: the first line is not "# ${FORMAT}"`);
  const releases: { vintage: Vintage; observations: Observation[] }[] = [];
  let run: OpenRun | undefined;
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [word = '', first = '', ...rest] = line.split(' ');
    const release = releases.at(-1);
    if (word === 'release') {
      const publishedAt = Temporal.Instant.from(rest[0] ?? '');
      releases.push({
        vintage: { route: first as Route, publishedAt, seenAt: publishedAt, url: '' },
        observations: [],
      });
    } else if (release === undefined) throw new Error(`bundled record: line ${index + 1} belongs to no release`);
    else if (word === 'url') release.vintage = { ...release.vintage, url: first };
    else if (word === 'note') release.vintage = { ...release.vintage, note: line.slice(5) };
    else if (word === 'run') run = openRun([first, ...rest], release.observations.length, index + 1);
    else if (run !== undefined && (word === 'mark' || word === 'printed')) {
      const remark = word === 'mark' ? { note: rest.join(' ') } : { printed: rest.join(' ') };
      addRemark(release.observations, run, { from: first, ...remark }, index + 1);
    } else if (run !== undefined && /^[\d. ]+$/.test(line)) readFigures(line, run, release.observations);
    else throw new Error(`bundled record: line ${index + 1} cannot be read: ${line.slice(0, 60)}`);
  }
  return releases;
}

interface OpenRun {
  readonly identity: Pick<Observation, 'metric' | 'basis' | 'variant'>;
  readonly step: Step;
  next: Temporal.PlainDate;
  /** Where its figures begin among the release's observations. */
  readonly place: number;
}

function openRun(words: readonly string[], place: number, line: number): OpenRun {
  const [metric, basis, variant, from, step] = words;
  if (from === undefined || !STEPS.includes(step as Step)) throw new Error(`bundled record: line ${line} is no run`);
  const named = { metric: metric as MetricName, basis: basis as Basis };
  return {
    identity: variant === '-' || variant === undefined ? named : { ...named, variant },
    step: step as Step,
    next: Temporal.PlainDate.from(from),
    place,
  };
}

function readFigures(line: string, run: OpenRun, observations: Observation[]): void {
  for (const figure of line.split(' ')) {
    if (figure !== '.') {
      const period: Period = periodFrom(run.next, run.step);
      observations.push({ ...run.identity, period, value: Number(figure) });
    }
    run.next = nextStart(run.next, run.step);
  }
}

function addRemark(
  observations: Observation[],
  run: OpenRun,
  { from, ...remark }: { from: string; note?: string; printed?: string },
  line: number,
): void {
  const place = observations.findIndex((each, index) => index >= run.place && each.period.from.toString() === from);
  const observation = observations[place];
  if (observation === undefined) {
    throw new Error(`bundled record: line ${line} remarks on a figure that is not in the run above`);
  }
  observations[place] = { ...observation, ...remark };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
