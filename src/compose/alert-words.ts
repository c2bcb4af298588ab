/** What every kind of alert is worded from, and what its wording gives. */
import type { Series } from '../domain/series.ts';
import type { FigureSource } from './official-line.ts';

export interface AlertContext {
  /** Daily series as known when the alert was raised. */
  readonly people: Series;
  readonly boats: Series;
  readonly source: FigureSource;
  /** With the clock of those who read it. */
  readonly now: Temporal.ZonedDateTime;
}

/** What is said of one alert. */
export interface AlertWords {
  readonly headline: string;
  readonly lines: readonly string[];
  /** The sums behind its numbers, a sentence each. */
  readonly sums: readonly string[];
  /** Name of the chart that shows it, with the day and the release of the alert. */
  readonly chart?: 'day-among-days' | 'last-30-days' | 'year-to-date';
}
