/**
 * An alert: something that official figures show and that is worth a message of its own, as data. Its key is the same whenever
 * the same thing is found again, so that it is said once; it names the alert's briefing and has at most 60 characters.
 */
import type { DatedEvent } from './event.ts';
import type { MetricName } from './metric.ts';
import type { Vintage } from './observation.ts';
import type { Period } from './period.ts';
import type { AlertTopic } from './subscription.ts';

/** Everything that the record can give cause to say, each member with the numbers that it is said with. */
export type Alert = NewDayAlert | RevisedAlert | Mark | CorrectedAlert | WatchdogAlert;

/** What a day sets or passes beside its own number, and what a revision of that day or of an earlier one may change. */
export type Mark = RecordAlert | MilestoneAlert | LeadAlert | QuietAlert;

/** What an alert tells; channels choose by topic, and several kinds share one. */
export type AlertKind = Alert['kind'];

/** Whether the alert is one of a mark, and not of the day itself. */
export function isMark(alert: Alert): alert is Mark {
  return ['record', 'milestone', 'lead', 'quiet'].includes(alert.kind);
}

/** Which wish of a channel an alert belongs to. */
export const TOPIC_OF_KIND: Readonly<Record<AlertKind, AlertTopic>> = {
  'new-day': 'figures',
  revised: 'revisions',
  record: 'records',
  milestone: 'records',
  lead: 'records',
  quiet: 'records',
  corrected: 'records',
  watchdog: 'sources',
};

/** The key of the alert that a day was first told in, under which its revisions stand. */
export function newDayKey(day: Temporal.PlainDate): string {
  return `new-day small_boat_arrivals ${day}`;
}

/** Days in a row that make a run, without arrivals and with them. */
export const QUIET_RUN = 3;
/** Of days with arrivals: so many before a day without any make that day news. */
export const BUSY_RUN = 7;

/** Whether it is worth a message: a day without arrivals only where it ends a run of days with them or makes one without. */
export function isWorthAMessage(alert: Alert): boolean {
  if (alert.kind !== 'new-day' || alert.value > 0) return true;
  const { quiet = 1, busy = 0 } = alert.run ?? {};
  return quiet === QUIET_RUN || (quiet === 1 && busy >= BUSY_RUN);
}

interface About {
  readonly key: string;
  readonly metric: MetricName;
  /** The day that it is about; of a period its last. */
  readonly day: Temporal.PlainDate;
  /** The release that shows it. */
  readonly release: ReleaseName;
}

/** A release as a message names it. */
export type ReleaseName = Pick<Vintage, 'route' | 'publishedAt' | 'url'>;

/** A day that no release showed before, with its people; boats where the release has them. */
export interface NewDayAlert extends About {
  readonly kind: 'new-day';
  readonly value: number;
  readonly boats?: number;
  /** Of a day without arrivals: the run that it goes on with, and the days with arrivals in a row right before that run. */
  readonly run?: { readonly quiet: number; readonly busy: number };
}

/** One number of a day, or the sum of several days, that a later release changed. */
export interface Change {
  readonly metric: MetricName;
  readonly previous: number;
  readonly value: number;
}

/** A day counted anew; where a release changes many days, all of them in one. People stand first among the changes. */
export interface RevisedAlert extends About {
  readonly kind: 'revised';
  readonly value: number;
  readonly previous: number;
  readonly changes: readonly [Change, ...Change[]];
  /** 1, unless many days were changed at once; then `period` reaches from the first to the last of them. */
  readonly days: number;
  readonly period: Period;
  /** Of many days each by itself, since each may have been told. */
  readonly each?: readonly RevisedAlert[];
  /** The first number ever published for the day, and where. */
  readonly first: { readonly value: number; readonly release: ReleaseName };
}

export interface RecordAlert extends About {
  readonly kind: 'record';
  readonly value: number;
  readonly of: 'day' | 'week' | 'month' | 'year-to-date' | 'year';
  readonly period: Period;
  /** The highest of the whole record, of this year, or of the same month in all years. */
  readonly among: 'record' | 'year' | 'same-month';
  /** The number of `before`. */
  readonly previous?: number;
  /** The last period before with as many or more; of a record the highest until now. */
  readonly before?: { readonly period: Period; readonly value: number };
  /** First day of the record. */
  readonly recordFrom: Temporal.PlainDate;
}

/** A total that passed a round number. */
export interface MilestoneAlert extends About {
  readonly kind: 'milestone';
  /** The total at the end of the day. */
  readonly value: number;
  readonly level: number;
  /** What is counted: this year, or all since an event. */
  readonly period: Period;
  readonly event?: DatedEvent;
  /** The day on which the year before passed the same number, absent where it never did; and all of that year. */
  readonly lastYear?: { readonly day?: Temporal.PlainDate; readonly total: number };
}

/** This year went ahead of last year by the same date, or fell behind it. */
export interface LeadAlert extends About {
  readonly kind: 'lead';
  readonly value: number;
  /** Last year's number by the same date. */
  readonly previous: number;
  readonly isAhead: boolean;
}

/** A week without arrivals in the months in which boats usually come. */
export interface QuietAlert extends About {
  readonly kind: 'quiet';
  /** People: none. */
  readonly value: 0;
  readonly period: Period;
  /** Last day of the run before that was as long, in the same months; absent where the record has none. */
  readonly lastRun?: Temporal.PlainDate;
}

/** A mark that was told and that a revision changed: told otherwise, not so any more, or so again. */
export interface CorrectedAlert extends About {
  readonly kind: 'corrected';
  /** Key of the mark. */
  readonly corrects: string;
  /** What was told; absent where the mark had been withdrawn. */
  readonly was?: Mark;
  /** The mark as it stands now; absent where it is none. */
  readonly now?: Mark;
  /** What is counted for it now: the people of its period, of a total that did not come so far all until now. */
  readonly value: number;
  /** Of a lead that is none: last year's number by the same date. */
  readonly against?: number;
}

/** Something is wrong with the official figures themselves, or with how we get them. */
export interface WatchdogAlert extends Omit<About, 'release'> {
  readonly kind: 'watchdog';
  readonly about: 'no-new-day' | 'no-figures' | 'routes-differ';
  readonly value?: number;
  readonly previous?: number;
  readonly release?: ReleaseName;
  /** What is wrong, in a sentence each. */
  readonly words: readonly [string, ...string[]];
}
