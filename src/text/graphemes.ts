/** Letters as a reader counts them, each with its marks. */

const segments = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

export function graphemes(text: string): readonly string[] {
  return Array.from(segments.segment(text), ({ segment }) => segment);
}
