/** How every chart looks: size, ink, letters. No colour says anything alone: what has one is also labelled. */

/** Pixels: 16:9, as Slack and Discord show an image without cutting it. */
export const SIZE = { width: 1200, height: 675 } as const;

/** Space at the left and right edge. */
export const MARGIN = 48;

/** Blue and vermilion of Okabe and Ito's palette for all kinds of colour vision; paper and greys are neutral. */
export const INK = {
  paper: '#fdfcf9',
  text: '#1c1c1a',
  quiet: '#5d5b56',
  grid: '#dedbd3',
  axis: '#8b8880',
  past: '#b9b5ac',
  blue: '#0072b2',
  pale: '#9cc7e2',
  vermilion: '#c44e00',
  gap: '#efece4',
} as const;

/** Heights of letters. The smallest is still 8 pixels where the chart is 400 wide. */
export const LETTERS = { title: 46, subtitle: 29, label: 27, footer: 25 } as const;

/** Comes with the packages, so that a chart looks the same on every machine. */
export const FONT = 'Inter';
