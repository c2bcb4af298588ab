/** Tables that came out as lines of text: "Year | People | Boats" and below it "2018 | 299 | 43". */
import type { Document } from '../document/document.ts';
import type { StoryTime } from '../draft.ts';

const PARTED = /[|\t]/;
/** Rows between a number and the heading of its column. */
const MOST_ROWS = 60;

/** The heading of the column in which a number stands, by the index of its sentence and the number's offset; undefined outside of tables. */
export function columnsOfStory(document: Document): Pick<StoryTime, 'columnAt'> {
  const cellsAt = (index: number) => {
    const { lower } = document.sentenceAt(index);
    return PARTED.test(lower) ? lower.split(PARTED) : [];
  };
  return {
    columnAt(index, start) {
      const cells = cellsAt(index);
      if (cells.length < 2) return undefined;
      const place = placeOf(cells, start);
      for (let above = index - 1; above >= Math.max(0, index - MOST_ROWS); above -= 1) {
        const headings = cellsAt(above);
        if (headings.length !== cells.length) return undefined;
        if (isHeading(headings)) return headings[place]?.trim();
      }
      return undefined;
    },
  };
}

/** Which of the cells the offset is in. */
function placeOf(cells: readonly string[], start: number): number {
  let end = 0;
  return cells.findIndex((cell) => {
    end += cell.length + 1;
    return start < end;
  });
}

/** Words over each column, and no numbers but years; rules such as "--- | ---" are none. */
function isHeading(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => /[a-z]/.test(cell) && !/\d/.test(cell.replace(/\b20\d\d\b/g, '')));
}
