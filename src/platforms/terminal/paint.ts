/** Colour and links of a terminal, or none of either: plain paint leaves text as it is. */

/** How words may stand out in a terminal. */
export type Tone = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan' | 'underline';

export interface Paint {
  tone(text: string, ...tones: readonly Tone[]): string;
  /** A text that opens the address; plain paint gives the text alone. */
  link(text: string, address: string): string;
  /** False where an address must be printed for the reader to have it. */
  readonly hasLinks: boolean;
}

const CODES: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** `links` asks for OSC 8, which terminals that do not know it leave out. */
export function createPaint({ colour, links }: { colour: boolean; links: boolean }): Paint {
  return {
    tone: (text, ...tones) =>
      colour && text !== ''
        ? tones.reduce((painted, tone) => `\u001b[${CODES[tone][0]}m${painted}\u001b[${CODES[tone][1]}m`, text)
        : text,
    link: (text, address) => (links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text),
    hasLinks: links,
  };
}
