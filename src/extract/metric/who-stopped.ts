/** Who picked people up: those whom the British authorities stopped at sea had come, those whom the French stopped had not. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Document } from '../document/document.ts';
import { FLAG } from '../document/flags.ts';
import type { StoryTime } from '../draft.ts';
import type { Mention } from '../mentions/mention.ts';
import { OF_THOSE } from '../of-those.ts';

/** Whose authorities. */
export type Side = 'here' | 'france';

const FORCES =
  '(?:authorit(?:y|ies)|officials?|officers|forces|border force|police|navy|coast ?guards?|military|patrols?|vessels?|ships?|lifeboats?|cutters?|crews?|services|agencies|rescuers|teams?|maritime \\w+)';
const OURS = `(?:british|uk|u\\.k\\.|uk's|britain's|english)(?: maritime| rescue| immigration)? ${FORCES}|border force|(?:hm|uk|dover) coastguard|rnli|royal navy|kent police|the home office|britain|the uk|the british`;
const FRENCH = `french(?: maritime| rescue| naval| sea)? ${FORCES}|the french|france|maritime prefect(?:ure)?|gendarmes|(?:officials|officers|police|authorities|patrols) (?:in|on) (?:the )?(?:northern )?(?:france|french (?:side|coast|beaches))`;
const AGENT = new RegExp(`\\b(?:(?<ours>${OURS})|(?<french>${FRENCH}))\\b`, 'g');

const VERB =
  '(?:rescued|saved|intercepted|stopped|halted|caught|picked up|detained|found|located|met|dealt with|recovered|collected|encountered|pulled|plucked|took (?:in|aboard|on board)|brought (?:in|ashore)|(?:had to|went on to|helped(?: to)?) (?:rescue|save|stop|help))';
const AMOUNT = '(?:(?:another|a|an|further|total|of|some|the|all|more|than|around|about|other|at|least|up|to) )*';
/** "British authorities rescued or intercepted 828 people": the verb right before its object. */
const VERB_BEFORE = pattern(new RegExp(`\\b${VERB}(?:,? (?:and|or) (?:\\w+ )?${VERB})?,? ${AMOUNT}$`));
/** "Saw police stop more than 200 who were trying", "officers stopped 40 trying to set off". */
const STOP = pattern(
  new RegExp(`\\b(?:stop(?:ped|s)?|stopping|prevent(?:ed|s|ing)?|halt(?:ed|s|ing)?|turn(?:ed|s|ing)? back) ${AMOUNT}$`),
);
const TRYING = pattern(
  /^ (?:(?:people|migrants|others|men) )?(?:who (?:were|had been) )?(?:trying|attempting|about|waiting|preparing)(?=[.,;]|$| to (?:cross|leave|board|set|launch|get|sail|reach)\b)/,
);

/** "828 people were picked up by Border Force". */
const BY_BEHIND = new RegExp(
  `^ (?:(?:others|more|people|migrants) )?(?:(?:who|that|have|had|were|was|been|being|also|either) )*${VERB}(?: (?:and|or) ${VERB})?(?: [a-z]+){0,6}? by (?:the )?(?:(?<ours>${OURS})|(?<french>${FRENCH}))\\b`,
);
/** "193 in 10 boats by the French": the verb is said before. */
const BY_ALONE = new RegExp(
  `^ (?:(?:others|more|people|migrants) )?(?:(?:in|on|aboard|from) [\\w-]+ (?:other |more |small )*(?:boats|dinghies|vessels) )?by (?:the )?(?:(?<ours>${OURS})|(?<french>${FRENCH}))\\b`,
);
/** "425 were turned round by the French", "420 headed off by gendarmes": kept from coming, in words that are said of the French side alone. */
const TURNED_BY_FRENCH = new RegExp(
  `^ (?:(?:others|more|people|migrants) )?(?:(?:who|that|have|had|were|was|been|being|also) )*(?:turned (?:a?round|away|back)|headed off|held (?:back|up)|driven (?:back|off)|pushed back|chased (?:off|away)|beaten back|thwarted|foiled|deterred|kept (?:back|on land|ashore)|prevented)(?: [a-z]+){0,5}? by (?:the )?(?:${FRENCH})\\b`,
);
/** "In the English Channel by the British and French authorities": of either side. */
const OF_BOTH =
  /\b(?:british|uk|english|britain|border force)(?:'s)?(?: (?:authorities|officials|vessels))? (?:and|or) (?:the )?(?:french|france)\b|\b(?:french|france)(?:'s)? (?:and|or) (?:the )?(?:british|uk|english|britain)\b/;
/** "The maritime prefecture told reporters that", */
const FRENCH_SAY = pattern(
  new RegExp(
    `\\b(?:${FRENCH})\\b[^.;:\\d]{0,24}\\b(?:said|says|told (?:\\w+ ){1,2}that|reported|counted|recorded|put at)(?: that)?,? ${AMOUNT}$`,
  ),
);
/** "2,358 people had to be rescued", "2,758 migrants who tried to cross". */
const WERE_RESCUED = pattern(
  /^ (?:(?:people|migrants|others) )?(?:(?:who |had |have )*(?:tried|attempted|sought)\b|(?:had to be|were|was|had been|have been|been) (?:rescued|saved|helped|pulled|picked up|plucked|intercepted|stopped|turned|brought back)\b)/,
);
/** "Held 30 people at Calais", "in lorries": the British stop people there too, who have not come by boat. */
const ELSEWHERE =
  /^[^.;:\d]{0,40}(?:\b(?:at|in|off|to|near) (?:the )?(?:port of )?(?:calais|dunkirk|boulogne|coquelles|france|french (?:ports?|coast|waters|side))\b|\blorr(?:y|ies)\b)/;
/** "Stopped 40 from boarding". */
const KEPT_FROM_COMING =
  /^[^.;:\d]{0,24}\bfrom (?:making|leaving|crossing|setting|reaching|attempting|departing|boarding|getting|coming|going)\b/;
/** "They saved 14 migrants": those of whom the sentence before tells. */
const THEY = pattern(new RegExp(`^["']?(?:they|it|crews?|the crews?|officers|rescuers) (?:\\w+ )?${VERB} ${AMOUNT}$`));
/** "The number stopped in the whole of last month was 143", of nobody who is named: by those of whom the sentence before tells. */
const NUMBER_STOPPED = pattern(
  /\b(?:number|total|figure|count|tally)(?: of (?:people|migrants|those))?(?: (?:who|that) (?:were|was|had been))? (?:stopped|intercepted|picked up|caught)\b(?:(?!\b(?:french|france|fr|from)\b)[^.;:\d]){0,60} (?:was|is|came to|stood at|reached|stands at|had been)(?: just| only| about)? $/,
);
/** What a sentence about the work of the French begins with. */
const SUBJECT = new RegExp(
  `^["']?(?:(?:on|in|off|later|earlier|meanwhile)[^.,;:]{0,30}, )?(?:the |a |two |three |several )*(?:(?<ours>${OURS})|(?<french>${FRENCH}))\\b`,
);

/** The side that picked up those of a number, whose noun ends at `end`; undefined where the words name neither or both; people kept from coming are of the French side. */
export function sideThatStopped(
  { hedgeStart }: Pick<Mention, 'hedgeStart'>,
  end: number,
  { lower, index }: { readonly lower: string; readonly index: number },
  story: StoryTime,
): Side | undefined {
  const before = lower.slice(Math.max(0, hedgeStart - 120), hedgeStart);
  const behind = lower.slice(end, end + 110);
  const side =
    agentBefore(before) ??
    agentBehind(behind) ??
    toldByFrench(before, behind) ??
    subjectTold(before, behind, index, story) ??
    toldBehind(lower, index, story);
  if (side === undefined && STOP.test(before) && TRYING.test(behind)) return 'france';
  if (side !== 'here') return side;
  if (KEPT_FROM_COMING.test(behind)) return 'france';
  return ELSEWHERE.test(behind) ? undefined : side;
}

/** "Dealt with 33 incidents involving 1,185 people": the people of what was dealt with. */
const INVOLVING =
  /(?:\d[\d,]*|[a-z]+)(?: (?:small|boat|small-boat|separate|more|other|crossing|attempted))*(?:(?<=\d)| (?:incidents?|boats?|events?|dinghies|vessels|crossings|attempts))(?: (?:yesterday|on [a-z]+day(?: \d{1,2} [a-z]+)?))?,? (?:involving|carrying|containing|with|totalling) (?:a total of )?$/;

function agentBefore(words: string): Side | undefined {
  const before = words.replace(INVOLVING, '');
  if (!VERB_BEFORE.test(before)) return undefined;
  const clause = before.replace(/^.*(?:[;:\d]|\. )/s, '');
  if (OF_BOTH.test(clause)) return undefined;
  return sideOf([...clause.matchAll(AGENT)].at(-1));
}

function agentBehind(behind: string): Side | undefined {
  if (!behind.includes(' by ') || OF_BOTH.test(behind)) return undefined;
  if (TURNED_BY_FRENCH.test(behind)) return 'france';
  return sideOf(BY_BEHIND.exec(behind) ?? BY_ALONE.exec(behind));
}

function toldByFrench(before: string, behind: string): Side | undefined {
  return FRENCH_SAY.test(before) && WERE_RESCUED.test(behind) ? 'france' : undefined;
}

function subjectTold(before: string, behind: string, index: number, story: StoryTime): Side | undefined {
  const isMeant =
    THEY.test(before) || NUMBER_STOPPED.test(before) || (OF_THOSE.test(before) && WERE_RESCUED.test(behind));
  return isMeant ? story.sideBefore(index) : undefined;
}

const WERE_STOPPED = pattern(
  /\b(?:have been|has been|were|was) (?:stopped|held|intercepted|caught|detained|met)\b|^[^.;]{0,40}\b(?:migrants|people|boats) (?:stopped|held|intercepted|caught)\b/,
);

/** "Thirty people have been held after two boats were stopped. Border Force crews were called out on Friday": by those whose work the story goes on with. */
function toldBehind(lower: string, index: number, story: StoryTime): Side | undefined {
  if (!WERE_STOPPED.test(lower, lower) || lower.search(AGENT) >= 0) return undefined;
  return story.sideBehind(index) === 'here' ? 'here' : undefined;
}

function sideOf(match: RegExpExecArray | RegExpMatchArray | null | undefined): Side | undefined {
  if (match?.groups === undefined) return undefined;
  return match.groups.ours === undefined ? 'france' : 'here';
}

/** Sentences in which a story soon tells whose work it was. */
const SOON = 2;

/** Whose work the sentences around one tell of, by their subjects. */
export function sidesOfStory(document: Document): Pick<StoryTime, 'sideBefore' | 'sideBehind'> {
  const sideAt = (index: number) => {
    const { lower } = document.sentenceAt(index);
    return OF_BOTH.test(lower) ? undefined : sideOf(SUBJECT.exec(lower));
  };
  return {
    sideBefore: (index) => {
      if (index === 0 || (document.flagsAt(index - 1) & FLAG.arrivals) === 0) return undefined;
      return sideAt(index - 1);
    },
    sideBehind: (index) => {
      for (let next = index + 1; next <= Math.min(index + SOON, document.length - 1); next += 1) {
        const side = sideAt(next);
        if (side !== undefined) return side;
      }
      return undefined;
    },
  };
}
