/**
 * Whether a story is about people arriving in the UK by small boat, so that a bare count in it may be of them. Its words
 * are weighed: those that speak for it once each, those of other traffic, places and times by how much of it they fill.
 */
import type { Document } from '../document/document.ts';
import { OTHERS_BIT, OURS_BIT } from './bits.ts';
import { isSure, NAMED, SAILING, SMALL_BOATS } from './coming.ts';
import type { Evidence } from './evidence.ts';
import { OTHERS } from './others.ts';
import { OURS } from './ours.ts';
import { AGAINST, FOR, type Phrase } from './phrases.ts';
import { namesOtherPlace } from './places.ts';
import { hasSigns } from './signs.ts';

/** What the words of a story must outweigh to be ours, */
const BAR = 4.5;
/** what speaks for it that nothing tells of anything else, */
const NOTHING_ELSE = 3;
/** and that one sentence leaves no doubt by itself; */
const SURE = 2.5;
/** against it that it names other places: beside ours, and where it names none of ours. */
const OTHER_PLACES = 2;
const ONLY_OTHER_PLACES = 4;
/** Words in two of three sentences are what a story is about. */
const FULL_SHARE = 1.5;
/** More than all that other places may weigh against a story that names ours. */
const ENOUGH = OTHER_PLACES * FULL_SHARE;

const FOREIGN = OTHERS.reduce((bits, group: Evidence, index) => (group.foreign ? bits | (1 << index) : bits), 0);
/** Sentences of other things that are more than an aside. */
const MANY = 2;
/** What the same paper tells of beside arrivals. */
const NEIGHBOURS = OTHERS_BIT.legal | OTHERS_BIT.opinion | OTHERS_BIT.courts;
/** What is more than an aside where several sentences have it. */
const OTHER_THINGS = (FOREIGN & ~NEIGHBOURS) | OTHERS_BIT.ports;
const HERE =
  OURS_BIT.coast |
  OURS_BIT.shores |
  OURS_BIT.channel |
  OURS_BIT.france |
  OURS_BIT.reception |
  OURS_BIT.authorities |
  OURS_BIT.politics |
  OURS_BIT.migrants;

/** A story as it is weighed. */
interface Weighed {
  readonly document: Document;
  /** The bits of all its sentences. */
  readonly ours: number;
  readonly others: number;
  /** The last sentence that tells what it is about: the first of the text. */
  readonly lede: number;
  /** Sentences that tell of something else altogether. */
  readonly foreign: Set<number>;
}

/** Whether the evidence of all sentences, the headline's among them, speaks more for the topic than against it. */
export function isOnTopic(document: Document): boolean {
  const story = startWeighing(document);
  return outweighs(story) || isToldBeside(story) || isNamed(story);
}

/** Whether a sentence gives the topic the name that nothing else has, and no more than half of the story tells of other things. */
function isNamed({ document, ours, foreign }: Weighed): boolean {
  if ((ours & (SAILING | OURS_BIT.channel | OURS_BIT.migrants)) === 0) return false;
  if (2 * foreign.size > document.length) return false;
  for (let at = 0; at < document.length; at += 1) {
    const { lower } = document.sentenceAt(at);
    if (NAMED.test(lower, lower)) return true;
  }
  return false;
}

/** Words of which a story that may be ours has one. */
const COMING = SAILING | OURS_BIT.crossed | OURS_BIT.arrived | OURS_BIT.landed | OURS_BIT.moved | OURS_BIT.came;

/**
 * Whether a story that does not say what it is about may be on the topic, for all that its words tell: somebody comes or
 * sails, and it tells of nothing else. "In the last quarter 7,385 people crossed. Boat numbers almost halved, to 113."
 */
export function mayBeOnTopic(document: Document): boolean {
  const { ours, foreign } = startWeighing(document);
  return (ours & COMING) !== 0 && foreign.size === 0;
}

/** A story of visas, votes or courts may go on to small boats; what else it tells of is then left aside. */
function isToldBeside({ document, ours, others, foreign }: Weighed): boolean {
  if (foreign.size === 0 || (ours & SAILING) === 0 || (others & FOREIGN & ~NEIGHBOURS) !== 0) return false;
  const rest: number[] = [];
  for (let at = 0; at < document.length; at += 1) if (!foreign.has(at)) rest.push(at);
  return (
    rest.some((at) => SMALL_BOATS.test(document.sentenceAt(at).lower)) &&
    outweighs(startWeighing(partOf(document, rest)))
  );
}

function partOf(document: Document, part: readonly number[]): Document {
  const at = (index: number) => part[index] ?? 0;
  return {
    length: part.length,
    flagsAt: (index) => document.flagsAt(at(index)),
    timesAt: (index) => document.timesAt(at(index)),
    oursAt: (index) => document.oursAt(at(index)),
    othersAt: (index) => document.othersAt(at(index)),
    numbersAt: (index) => document.numbersAt(at(index)),
    sentenceAt: (index) => document.sentenceAt(at(index)),
  };
}

function outweighs(story: Weighed): boolean {
  const { document, ours, foreign } = story;
  const sumOfWords = sumOfOurs(ours) - sumOfOthers(story) - BAR;
  const isHere = (ours & HERE) !== 0;
  if (isHere && sumOfWords - mostAgainst(story) > ENOUGH) return isTold(story);
  let sum = sumOfWords - sumOfAgainst(story);
  if (!opensForeign(story)) sum += NOTHING_ELSE * (1 - foreign.size / document.length);
  for (const phrase of FOR) {
    if (isHere && sum > ENOUGH) return isTold(story);
    if (mayHave(story, phrase) && sentencesWith(document, phrase).length > 0) sum += phrase.weight;
  }
  if (sum + SURE <= 0) return false;
  if (hasSureSentence(story)) sum += SURE;
  return sum > 0 && sum > weightOfPlaces(story) && isTold(story);
}

function opensForeign({ foreign, lede }: Weighed): boolean {
  for (const at of foreign) if (at <= lede) return true;
  return false;
}

/**
 * Weights alone are never enough: a story must also show signs, and more of them where it opens with other things, has more
 * than an aside of them or names other places alone.
 */
function isTold(story: Weighed): boolean {
  const { document, ours, lede } = story;
  let asides = 0;
  for (let at = 0; at < document.length; at += 1) {
    if ((document.othersAt(at) & OTHER_THINGS) !== 0) asides += at <= lede ? MANY : 1;
  }
  return hasSigns(document, ours, asides >= MANY || namesOnlyOtherPlaces(story));
}

function startWeighing(document: Document): Weighed {
  let ours = 0;
  let others = 0;
  let lede = 0;
  const foreign = new Set<number>();
  for (let at = 0; at < document.length; at += 1) {
    ours |= document.oursAt(at);
    others |= document.othersAt(at);
    if ((document.othersAt(at) & FOREIGN) !== 0) foreign.add(at);
  }
  while (lede + 1 < document.length && document.sentenceAt(lede).place === 'headline') lede += 1;
  return { document, ours, others, lede, foreign };
}

function sumOfOurs(ours: number): number {
  let sum = 0;
  for (const [index, { weight }] of OURS.entries()) if ((ours & (1 << index)) !== 0) sum += weight;
  return sum;
}

function sumOfOthers(story: Weighed): number {
  const { document, others } = story;
  let sum = 0;
  for (let rest = others; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    const group: Evidence | undefined = OTHERS[31 - Math.clz32(bit)];
    if (group === undefined || group.weight === 0) continue;
    const found: number[] = [];
    for (let at = 0; at < document.length; at += 1) if ((document.othersAt(at) & bit) !== 0) found.push(at);
    sum += group.weight * shareOf(story, found, group.foreign === true);
  }
  return sum;
}

function sumOfAgainst(story: Weighed): number {
  let sum = 0;
  for (const phrase of AGAINST) {
    if (!mayHave(story, phrase)) continue;
    const found = sentencesWith(story.document, phrase);
    sum += phrase.weight * shareOf(story, found, phrase.foreign === true);
    if (phrase.foreign) for (const at of found) story.foreign.add(at);
  }
  return sum;
}

/** What all phrases weigh against a story at the most; most stories of ours are so clear that none is searched for. */
function mostAgainst(story: Weighed): number {
  let sum = 0;
  for (const phrase of AGAINST) {
    if (mayHave(story, phrase))
      sum += phrase.weight * shareOf(story, sentencesThatMayHave(story.document, phrase), phrase.foreign === true);
  }
  return sum;
}

/** How much of a story some sentences are. What is foreign and stands at its head is what it is about, and else an aside. */
function shareOf({ document, lede }: Weighed, found: readonly number[], isForeign: boolean): number {
  const [first] = found;
  if (first === undefined) return 0;
  const full = (FULL_SHARE * found.length) / document.length;
  if (!isForeign) return full;
  return first <= lede ? Math.max(1, full) : found.length / document.length;
}

function mayHave({ ours, others }: Weighed, phrase: Phrase): boolean {
  return (ours & phrase.ours) !== 0 || (others & phrase.others) !== 0;
}

/** The words are searched for at once: to list those of every sentence of a story first would take longer. */
function sentencesWith(document: Document, phrase: Phrase): number[] {
  return sentencesThatMayHave(document, phrase).filter((at) => phrase.words.test(document.sentenceAt(at).lower));
}

function sentencesThatMayHave(document: Document, { ours, others }: Phrase): number[] {
  const found: number[] = [];
  for (let at = 0; at < document.length; at += 1) {
    if ((document.oursAt(at) & ours) !== 0 || (document.othersAt(at) & others) !== 0) found.push(at);
  }
  return found;
}

function hasSureSentence({ document, foreign }: Weighed): boolean {
  for (let at = 0; at < document.length; at += 1) {
    if (!foreign.has(at) && isSure(document.sentenceAt(at).lower, document.oursAt(at))) return true;
  }
  return false;
}

function namesOnlyOtherPlaces({ document, ours }: Weighed): boolean {
  return (ours & HERE) === 0 && sentencesOfOtherPlaces(document) > 0;
}

function sentencesOfOtherPlaces(document: Document): number {
  let found = 0;
  for (let at = 0; at < document.length; at += 1) if (namesOtherPlace(document.sentenceAt(at).text)) found += 1;
  return found;
}

function weightOfPlaces({ document, ours }: Weighed): number {
  const found = sentencesOfOtherPlaces(document);
  const share = (FULL_SHARE * found) / document.length;
  return (ours & HERE) === 0 && found > 0 ? ONLY_OTHER_PLACES * Math.max(1, share) : OTHER_PLACES * share;
}
