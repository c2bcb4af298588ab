/** Words as Slack's rich text, and as its markup where rich text has no small print. */
import type { types } from '@slack/bolt';
import { type Run, wordsOf } from '../../text/run.ts';

/** The three characters that open an entity, a mention or a link, as Slack wants them written. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Rich text elements, none of them empty. */
export function richElements(runs: readonly Run[]): types.RichTextElement[] {
  return runs.map(({ text, strong, url }): types.RichTextElement => {
    const style = strong && { style: { bold: true } };
    return url === undefined ? { type: 'text', text, ...style } : { type: 'link', url, text, ...style };
  });
}

/** What Slack's markup reads as more than text: marks of emphasis and code, an emoji by its name, a quotation. */
const MARKUP = /[*_~`<>|]|:[^\s:]+:/;

/** True where the words can be markup without any of them being read as such. */
export function isPlain(runs: readonly Run[]): boolean {
  return !MARKUP.test(wordsOf(runs)) && runs.every(({ strong }) => !strong);
}

/** Markup of plain runs: their words, and links around theirs. */
export function plainMarkup(runs: readonly Run[]): string {
  return runs
    .map(({ text, url }) => (url === undefined ? escapeMarkup(text) : `<${escapeMarkup(url)}|${escapeMarkup(text)}>`))
    .join('');
}
