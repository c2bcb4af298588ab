/** A claim in the making: what the words around one number say, before the story as a whole decides on its period. */
import type { Claim, Reading } from '../domain/claim.ts';
import type { FigureKind } from '../domain/figure.ts';
import type { MetricName, Variant } from '../domain/metric.ts';
import type { Anchor } from './anchors/anchor.ts';
import type { Days } from './calendar/calendar.ts';
import type { Sentence } from './document/document.ts';
import type { Mention } from './mentions/mention.ts';
import type { Noun } from './metric/nouns.ts';

/** A period that the words license, with the comparison where there is one. */
export interface Candidate {
  readonly days: Days | undefined;
  readonly compared?: Days;
  readonly basis: Reading['basis'];
  readonly rule: string;
  /** It ends with the last day that the writer had. */
  readonly open?: true;
  readonly aggregate?: Reading['aggregate'];
}

/** What the story as a whole tells. */
export interface StoryTime {
  /** Years that it names; asked for at the turn of the year only. */
  readonly years: () => readonly number[];
  /** Whether a sentence, or the one before it, names boats. */
  readonly nearBoats: (index: number) => boolean;
  /** Whether the sentence before one is of boats alone, without a number of its own. */
  readonly isBehindBoats: (index: number) => boolean;
  /** Whose work at sea the sentence before one tells of, by its subject. */
  readonly sideBefore: (index: number) => 'here' | 'france' | undefined;
  /** The same of the two sentences behind one. */
  readonly sideBehind: (index: number) => 'here' | 'france' | undefined;
  /** Whether the sentence before one is "How many boats?". */
  readonly asksForBoats: (index: number) => boolean;
  /** Whether a sentence goes on with the answer to "How many people are in each boat?". */
  readonly asksForLoad: (index: number) => boolean;
  /** What the number of a sentence counts where the one behind it says so: "That is how many migrants crossed". */
  readonly countedBehind: (index: number) => MetricName | 'other' | undefined;
  /** The year that the numbers in brackets are of by a note near a sentence, or `before` for the year before. */
  readonly yearInBrackets: (index: number) => number | 'before' | undefined;
  /** The heading of the column of a table in which a number stands, by its sentence and offset. */
  readonly columnAt: (index: number, start: number) => string | undefined;
  /** The time for which a letter in brackets stands, "(b)", by the sentences before one, and whether they ask for boats. */
  readonly letteredTime: (index: number, letter: string) => { days: Days; isOfBoats: boolean } | undefined;
  /** It does not say that it is about people arriving by small boat, and may be. */
  readonly isUnnamed: boolean;
  /** Time words of the few sentences before one, nearest first. */
  readonly anchorsBefore: (index: number) => readonly Anchor[];
}

export interface Draft {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly kind: FigureKind;
  readonly noun: Noun;
  /** Offset behind the number and its noun. */
  readonly end: number;
  readonly metric: MetricName;
  readonly variant?: Variant;
  readonly direction?: 'up' | 'down';
  readonly anchors: readonly Anchor[];
  /** Time words of the sentence before, where that holds no figure of its own. */
  readonly before: () => readonly Anchor[];
  readonly story: StoryTime;
  readonly aggregate?: Reading['aggregate'];
  readonly level?: Claim['level'];
  readonly prediction?: true;
  readonly uncheckable?: string;
  readonly scope: Claim['scope'];
  /** Of a change: the two counts that the words make its sides. */
  readonly between?: { readonly now: Draft; readonly base?: Draft };
  /** Best first; filled by `attachPeriods`. */
  readonly candidates: readonly Candidate[];
}

/** A draft of which more is known. Each part is named, so that all drafts have one shape and are quick to read. */
export function draftWith(
  draft: Draft,
  more: Partial<
    Pick<Draft, 'anchors' | 'aggregate' | 'level' | 'prediction' | 'uncheckable' | 'between' | 'candidates'>
  >,
): Draft {
  return {
    sentence: draft.sentence,
    mention: draft.mention,
    kind: draft.kind,
    noun: draft.noun,
    end: draft.end,
    metric: draft.metric,
    variant: draft.variant,
    direction: draft.direction,
    anchors: more.anchors ?? draft.anchors,
    before: draft.before,
    story: draft.story,
    aggregate: more.aggregate ?? draft.aggregate,
    level: more.level ?? draft.level,
    prediction: more.prediction ?? draft.prediction,
    uncheckable: more.uncheckable ?? draft.uncheckable,
    scope: draft.scope,
    between: more.between ?? draft.between,
    candidates: more.candidates ?? draft.candidates,
  };
}

/** Of small boats: people, boats, or people in a boat. */
export function isOfBoats(metric: MetricName | undefined): boolean {
  return metric === 'small_boat_arrivals' || metric === 'small_boats' || metric === 'people_per_boat';
}
