/** "It was the fourth day in a row with crossings, during which 1,010 people came": so many days, the last of them the writer's. */
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const daysRunning: AnchorRecogniser = {
  rule: 'days in a row up to the last',
  needs: [TIME.dayWord],
  words: ['in a row', 'running', 'consecutive', 'straight', 'successive'],
  pattern: new RegExp(
    `\\b(?<ordinal>${ORDINALS.join('|')}) (?:day (?:in a row|running)|(?:consecutive|straight|successive) day)\\b[^.;:\\d]{0,60}?,? (?:(?:during|over|in|across) which(?: time)?|(?:bringing|making|with|and)(?= [^.;:]{0,50}\\b(?:in all|altogether|in total|over (?:the|those) [a-z]+ days)\\b))`,
    'g',
  ),
  read(match, when) {
    const length = ORDINALS.indexOf(match.groups?.ordinal ?? '') + 2;
    return {
      kind: 'span',
      days: [0, 1, -1].map((late) => ({ from: when.today - late - length, to: when.today - late - 1 })),
    };
  },
};
