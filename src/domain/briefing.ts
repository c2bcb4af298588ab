/**
 * A briefing is what we say, whichever platform says it: a headline and blocks of plain data.
 * Platforms render it; nothing in it knows of Slack, Discord or a terminal.
 */

/** A stretch of text. Links stay data, so that no platform's markup can be forged by a feed. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly url?: string;
}

/** Words in the order of reading, parts of them strong or leading somewhere. */
export type RichText = readonly Span[];

/** One judged figure of a story: the mark and its words, what the story says, what the record says. */
export interface JudgedLine {
  readonly mark: string;
  readonly words: string;
  /** The figure in the story's words, short. */
  readonly quote: string;
  /** The record's answer, or why there is none. */
  readonly answer: string;
  /** The sum in full, shown on demand. */
  readonly explanation: string;
}

/**
 * What a reader may press: it opens a page, or asks for more. `action` names what is asked for, in lower case; `value`,
 * of at most 80 characters, says of what. A platform leaves out a button whose words do not fit it, since a value that
 * is cut asks for something else.
 */
export type Button =
  | { readonly label: string; readonly url: string }
  | { readonly label: string; readonly action: ActionName; readonly value: string };

/** What a button does: hand the answer to the channel, tell the sums, draw the chart, turn the page. */
export type ActionName = 'share' | 'sums' | 'chart' | 'page';

export type Block =
  /** `aside`: this section and all after it may stand apart, as in a thread, where the briefing is longer than a screen. */
  | { readonly kind: 'section'; readonly title: string; readonly aside?: true }
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | {
      readonly kind: 'story';
      readonly headline: string;
      readonly links: readonly { readonly outlet: string; readonly url: string }[];
      readonly lines: readonly JudgedLine[];
    }
  | { readonly kind: 'judged'; readonly line: JudgedLine }
  /** Where the numbers come from, their state and date. */
  | { readonly kind: 'source'; readonly text: RichText }
  /** A picture by the name that whoever draws it knows; `alt` says in a sentence what it shows, with its numbers. */
  | { readonly kind: 'image'; readonly chart: string; readonly alt: string }
  | { readonly kind: 'actions'; readonly buttons: readonly Button[] };

export interface Briefing {
  readonly kind: 'digest' | 'alert' | 'answer';
  readonly headline: string;
  readonly blocks: readonly Block[];
  /** The sums behind its own numbers, a sentence each, shown on demand; those of stories stand in their lines. */
  readonly sums?: readonly string[];
}

/** Plain text as rich text. */
export function plain(text: string): RichText {
  return [{ text }];
}

/** Shows to all of a channel the briefing that is kept under that id. */
export function shareButton(id: string): Button {
  return { label: 'Share in channel', action: 'share', value: id };
}
