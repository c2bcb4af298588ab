/** The sheet that every chart is drawn on: title, subtitle, and a footer that names source, state and last day. */

import { londonDay } from '../domain/london-day.ts';
import type { Series } from '../domain/series.ts';
import { fullDay } from '../text/days-in-words.ts';
import type { ChartOption } from './chart.ts';
import { breakLines } from './line-breaks.ts';
import { INK, LETTERS, MARGIN, SIZE } from './look.ts';
import { type Mark, words } from './marks.ts';

export interface Heading {
  readonly marks: readonly Mark[];
  /** Where the space for the data begins, in pixels from the top. */
  readonly bottom: number;
}

/** The space for the data ends here; below it stand the words of the days, then the footer. */
export const DATA_BOTTOM = SIZE.height - 112;

const LEADING = 1.2;

/** Title and subtitle in as many lines as they need, from the top of the sheet. */
export function heading(title: string, subtitle: string): Heading {
  const width = SIZE.width - 2 * MARGIN;
  let y = 34;
  const marks: Mark[] = [];
  for (const line of breakLines(title, LETTERS.title, width)) {
    marks.push(words(line, MARGIN, y, { height: LETTERS.title, strong: true, ink: INK.text, stand: 'top' }));
    y += LETTERS.title * LEADING;
  }
  y += 8;
  for (const line of breakLines(subtitle, LETTERS.subtitle, width)) {
    marks.push(words(line, MARGIN, y, { height: LETTERS.subtitle, stand: 'top' }));
    y += LETTERS.subtitle * LEADING;
  }
  return { marks, bottom: Math.round(y + 26) };
}

/** "Source: Home Office, published 18 August 2026. Provisional, to 17 August 2026." */
export function footer(series: Series): readonly Mark[] {
  const last = series.points.at(-1);
  if (last === undefined) return [];
  const published = fullDay(londonDay(last.publishedAt));
  const said = `Source: Home Office, published ${published}. Provisional, to ${fullDay(last.period.to)}.`;
  return [words(said, MARGIN, SIZE.height - 26, { height: LETTERS.footer, stand: 'bottom' })];
}

/** An option for echarts with what all charts share. */
export function sheet(
  marks: readonly Mark[],
  data: Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis' | 'series'>,
): ChartOption {
  return { animation: false, backgroundColor: INK.paper, ...data, graphic: [...marks] };
}
