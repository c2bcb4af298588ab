/** One figure of one thing, as stories of any outlet print it. */
import type { Article } from './article.ts';
import type { Verdict } from './verdict.ts';

export interface PrintedFigure {
  /** The newest of the verdicts on it, and the story that it stands in. */
  readonly verdict: Verdict;
  readonly article: Article;
  /** Stories since the asked moment. */
  readonly stories: number;
  /** The first story of each outlet, earliest first; they may be older than the asked moment. */
  readonly printings: readonly Printing[];
}

/** Where and when an outlet printed a figure. */
export interface Printing {
  readonly outlet: string;
  readonly url: string;
  readonly at: Temporal.Instant;
}
