/** Where the words of a chart really stand, measured with the letters that they are drawn with. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);

/** A box for each text of an SVG, around its letters without their rim. */
export function boxesOfWords(svg: string): readonly Box[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([element, words = '']) => {
    const bare = element.replace(/ stroke(-width)?="[^"]*"/g, '');
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675">${bare}</svg>`;
    const box = new Resvg(alone, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' } }).getBBox();
    if (box === undefined) throw new Error(`no letters drawn for ${words}`);
    return { words, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  });
}
