/** How many columns a text takes in a terminal: wide letters and emoji take two, marks upon a letter none. */
import { graphemes } from '../../text/graphemes.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f|[\u{20000}-\u{3fffd}]/u;

export function textWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const letter of graphemes(text)) width += WIDE.test(letter) ? 2 : /^\p{M}+$/u.test(letter) ? 0 : 1;
  return width;
}
