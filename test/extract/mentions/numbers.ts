/** The numbers of a sentence as the scanner finds them, each in a line. */
import { foldCase } from '../../../src/extract/document/document.ts';
import { scanMentions } from '../../../src/extract/mentions/scan.ts';

/** "more_than 15000", "range 40–50", "43 percent", "×2", "500000 money". */
export function numbersIn(sentence: string): string[] {
  return scanMentions(foldCase(sentence)).map(({ value, valueTo, hedge, form, unit }) =>
    [
      hedge === 'exact' ? '' : hedge,
      `${form === 'ratio' ? '×' : ''}${value}${valueTo === undefined ? '' : `–${valueTo}`}`,
      unit === 'none' ? '' : unit,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
