/** Signs that the official figures stopped coming, which is not the same as no one arriving. */
import type { ReleaseName, WatchdogAlert } from '../domain/alert.ts';
import type { Series } from '../domain/series.ts';
import { fullDay, weekdayWords } from '../text/days-in-words.ts';

/**
 * The daily page shows a day within 61 hours of its end at most (nine in ten within 33), so half a day more is longer than its habit.
 * Source: the times at which the page was edited from December 2025 to August 2026.
 */
const LONGEST_HOURS = 73;

/** Until when the page should have shown the day after `day`, by its habit. */
export function nextDayDue(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 2 }).toZonedDateTime('Europe/London').toInstant().add({ hours: LONGEST_HOURS });
}

export interface Watched {
  /** The daily series as known now. */
  readonly people: Series;
  /** The newest release of the daily page that is kept. */
  readonly lastPage?: ReleaseName;
  /** When the daily page last answered; absent where it never did. */
  readonly answeredAt?: Temporal.Instant;
  /** Whether it then held no figures. */
  readonly isWithoutFigures: boolean;
  readonly now: Temporal.Instant;
}

/** Nothing while the page cannot be reached: then nobody knows what it shows. */
export function watch({ people, lastPage, answeredAt, isWithoutFigures, now }: Watched): readonly WatchdogAlert[] {
  const day = people.span?.to;
  if (day === undefined || lastPage === undefined) return [];
  const about = { kind: 'watchdog', metric: people.metric, day, release: lastPage } as const;
  if (isWithoutFigures) {
    const { publishedAt } = lastPage;
    return [
      {
        ...about,
        about: 'no-figures',
        key: `watchdog no-figures ${publishedAt.toString({ smallestUnit: 'minute' })}`,
        words: [
          'The official daily page answers, but holds no figures.',
          `The last day in the record is ${fullDay(day)}. No figure is published for the days after it; they are not counted as zero.`,
        ],
      },
    ];
  }
  const due = nextDayDue(day);
  const isOverdue = Temporal.Instant.compare(now, due) > 0;
  if (!isOverdue || answeredAt === undefined || Temporal.Instant.compare(answeredAt, due) < 0) return [];
  return [
    {
      ...about,
      about: 'no-new-day',
      key: `watchdog no-new-day ${day}`,
      words: [
        `The official daily page has shown no new day since ${weekdayWords(day)}.`,
        `It usually shows a day within ${LONGEST_HOURS} hours of its end. No figure is published for the days after it; they are not counted as zero.`,
      ],
    },
  ];
}
