/** Times, days of the week and zones as people write them. */
import { Fault } from '../domain/fault.ts';
import { shownWords } from './asked-day.ts';

/** Monday first, as they count from 1. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "07:30", "7.30", "7:30 pm", "7am". Throws a Fault of wrong use for anything else. */
export function clockTime(words: string): Temporal.PlainTime {
  const [, hour = '', minute = '00', half = ''] =
    /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?\s*$/i.exec(words) ?? [];
  const isHalf = half !== '' && Number(hour) >= 1 && Number(hour) <= 12;
  const whole = isHalf ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hour === '' || (half !== '' && !isHalf) || whole > 23 || Number(minute) > 59) {
    throw new Fault(`"${shownWords(words)}" is no time of day.\nWrite it as 07:30.`, { exitCode: 2 });
  }
  return new Temporal.PlainTime(whole, Number(minute));
}

/** 1 for "Monday", "mon", "Mondays". Throws a Fault of wrong use for anything else. */
export function weekdayNumber(words: string): number {
  const asked = words.trim().toLowerCase().replace(/s$/, '');
  const found = WEEKDAYS.findIndex((day) => asked.length >= 2 && day.toLowerCase().startsWith(asked));
  if (found === -1) {
    throw new Fault(`"${shownWords(words)}" is no day of the week.\nWrite it as Monday.`, { exitCode: 2 });
  }
  return found + 1;
}

/** The IANA name in its usual form. Throws a Fault of wrong use for what is none. */
export function zoneName(words: string): string {
  const asked = words.trim().replace(/\s+/g, '_');
  try {
    if (!/^[a-z]/i.test(asked) || asked.length > 60) throw new RangeError('no name');
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(asked).timeZoneId;
  } catch (cause) {
    throw new Fault(
      `"${shownWords(words)}" is no time zone.\nWrite a name such as Europe/London or America/New_York.`,
      {
        exitCode: 2,
        cause,
      },
    );
  }
}

/** Zones that go on from what is typed; London and its neighbours first. */
export function zonesLike(typed: string): readonly string[] {
  const asked = typed.trim().toLowerCase().replace(/\s+/g, '_');
  const all = ['Europe/London', 'Europe/Dublin', 'Europe/Paris', 'UTC', ...Intl.supportedValuesOf('timeZone')];
  return [...new Set(all)].filter((zone) => zone.toLowerCase().includes(asked));
}

/** "07:30". */
export function timeWords(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}
