/** The options of /briefing and /alerts as a wish; each throws a Fault of wrong use, with an example, for words that cannot be read. */
import type { Wish } from '../domain/changed-subscription.ts';
import { Fault } from '../domain/fault.ts';
import { ALERT_TOPICS, type AlertTopic, type Subscription } from '../domain/subscription.ts';
import { shownWords } from './asked-day.ts';
import { clockTime, weekdayNumber, zoneName } from './clock-time.ts';

type Options = Readonly<Record<string, string>>;

const USUAL_TIME = new Temporal.PlainTime(7);
const MONDAY = 1;
const MOST_A_DAY = 100;

/** `often` is what was asked for, or absent where only a time, day or zone is given. What is not given is as it was, else 07:00 and Monday. */
export function digestWish(options: Options, often: string | undefined, before: Subscription | undefined): Wish {
  const zone = options.zone === undefined ? undefined : zoneName(options.zone);
  const own = before?.digest;
  const isUnchanged = often === undefined && options.time === undefined && options.day === undefined;
  if (isUnchanged) return { ...(zone && { zone }) };
  const isWeekly = often === 'weekly' || (often === undefined && (options.day ?? own?.weekday) !== undefined);
  if (often === 'daily' && options.day !== undefined) {
    throw new Fault(`A daily briefing has no day.\nWrite /briefing daily 07:30, or /briefing weekly Monday 07:30.`, {
      exitCode: 2,
    });
  }
  const weekday = options.day === undefined ? (own?.weekday ?? MONDAY) : weekdayNumber(options.day);
  return {
    ...(zone && { zone }),
    digest: {
      ...(isWeekly && { weekday }),
      time: options.time === undefined ? (own?.time ?? USUAL_TIME) : clockTime(options.time),
    },
  };
}

/** `on` and `off` are of the topics that are named, or without any of all. */
export function alertWish(options: Options, before: Subscription | undefined): Wish {
  const { topics, rest } = topicsIn([options.topic, options.quiet].filter(Boolean).join(' '));
  const set = options.set?.toLowerCase();
  if (set !== undefined && set !== 'on' && set !== 'off') throw unreadable(options.set ?? '');
  return {
    ...(set === undefined && topics.length === 0 ? {} : { alerts: alertsAfter(set !== 'off', topics, before) }),
    ...(options.threshold === undefined ? {} : { threshold: wholeNumber(options.threshold, 'threshold') }),
    ...(options.most === undefined ? {} : { mostADay: mostOf(options.most) }),
    ...(options.zone === undefined ? {} : { zone: zoneName(options.zone) }),
    ...(rest === '' ? {} : { quiet: quietHours(rest) }),
  };
}

function alertsAfter(
  isOn: boolean,
  topics: readonly AlertTopic[],
  before: Subscription | undefined,
): ReadonlySet<AlertTopic> {
  if (topics.length === 0) return new Set(isOn ? ALERT_TOPICS : []);
  const own = before?.alerts ?? new Set<AlertTopic>();
  return new Set(ALERT_TOPICS.filter((topic) => (topics.includes(topic) ? isOn : own.has(topic))));
}

/** Topics may stand anywhere, with commas and an "and" between; the other words are of the quiet hours. */
function topicsIn(words: string): { readonly topics: readonly AlertTopic[]; readonly rest: string } {
  const topics: AlertTopic[] = [];
  const rest: string[] = [];
  for (const word of words
    .slice(0, 500)
    .split(/[\s,]+/)
    .filter((each) => each !== '' && each.toLowerCase() !== 'and')) {
    const topic = ALERT_TOPICS.find((each) => each === word.toLowerCase());
    if (topic === undefined) rest.push(word);
    else topics.push(topic);
  }
  return { topics, rest: rest.join(' ') };
}

/** "22:00 to 07:00", "22:00-07:00", "from 22:00 until 07:00", or "off". */
function quietHours(words: string): NonNullable<Subscription['quiet']> | 'off' {
  const asked = words.replace(/^quiet(?: hours)?[:=]?\s*/i, '').trim();
  if (/^(?:off|none)$/i.test(asked)) return 'off';
  const [, from, to] = /^(?:from )?([^\s–-]+)\s*(?:-|–|to|until|till)\s*([^\s–-]+)$/i.exec(asked) ?? [];
  if (from === undefined || to === undefined) throw unreadable(words);
  const quiet = { from: clockTime(from), to: clockTime(to) };
  if (quiet.from.equals(quiet.to)) {
    throw new Fault('Quiet hours that begin when they end are none.\nWrite quiet 22:00-07:00, or quiet off.', {
      exitCode: 2,
    });
  }
  return quiet;
}

function mostOf(words: string): number {
  const most = wholeNumber(words, 'most');
  if (most < 1 || most > MOST_A_DAY) {
    throw new Fault(`most: from 1 to ${MOST_A_DAY} alerts a day.\n/alerts off ends them.`, { exitCode: 2 });
  }
  return most;
}

function wholeNumber(words: string, option: string): number {
  const asked = words.trim().replaceAll(',', '');
  if (!/^\d{1,7}$/.test(asked)) {
    throw new Fault(`${option}: "${shownWords(words)}" is no whole number.\nWrite it as 500.`, { exitCode: 2 });
  }
  return Number(asked);
}

function unreadable(words: string): Fault {
  return new Fault(
    `"${shownWords(words)}" cannot be read.\nWrite for example: /alerts on, /alerts figures 500, /alerts records off, /alerts quiet 22:00-07:00, /alerts most 5.`,
    { exitCode: 2 },
  );
}
