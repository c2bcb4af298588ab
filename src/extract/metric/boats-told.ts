/** Bare numbers of boats that the sentences before speak of: "The number of boats is up by half … 199 of them landed". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import { BOATS_EVER, isLikeBoats } from './boats-beside.ts';

const PEOPLE = pattern(
  /\b(?:people|migrants|arrivals|crossings|men|women|children|passengers|those|asylum|refugees)\b/,
);
const OF_THEM = pattern(
  /^ of them (?:(?:have|had|has) )?(?:landed|came|come|crossed|arrived|made it|got (?:across|through|here)|reached|were (?:detected|recorded|counted))\b/,
);
const THERE_WERE = pattern(
  /^["']?(?:and |but |in 20\d\d |so far this year |this year |last year |since [a-z]+ )?,?(?:there (?:were|have been|had been|are)|it (?:was|is|stood at|stands at)|the (?:figure|count|total) (?:was|is|stood at)) (?:just |only )?$/,
);

/** Whether a number that begins its sentence goes on with the boats told before, of which no people were told since. */
export function isOfBoatsTold({ hedgeStart, end, value }: Mention, context: Context): boolean {
  const { sentence, here, recent, story } = context;
  const { lower, index } = sentence;
  if (here.length > 0 || value >= BOATS_EVER) return false;
  const before = lower.slice(0, hedgeStart);
  if (PEOPLE.test(before, lower)) return false;
  if (THERE_WERE.test(before, lower)) return story.isBehindBoats(index) && !lower.startsWith(' who ', end);
  if (!OF_THEM.test(lower.slice(end, end + 48), lower)) return false;
  const last = recent.at(-1);
  const areFewer = last?.kind === 'count' && last.mention.value < value;
  return story.isBehindBoats(index) || (last?.metric === 'small_boats' && !areFewer);
}

const THAT_IS = pattern(
  /^["']?(?:and |but |so )?(?:(?:that|this|which|it) (?:is|was|represents|represented|amounts to|makes for|means|marks|compares)|(?:that|this)'s|a (?:fall|drop|rise|increase|decrease|decline|jump|reduction|cut) of|(?:up|down)(?: by)?)\b(?: (?:only|just|about|around|some|nearly|almost|roughly|a|an|the|fall|drop|rise|increase|decrease|decline|jump|reduction|cut|of|more than|over|up|down|by|still))* $/,
);

/** Times that boats of one time are of another. */
const LIKE = 3;
const IT_HAD = pattern(
  /^["']?(?:a year (?:earlier|before|ago)|(?:in )?the (?:year|month) before|last year|in (?:[a-z]+ )?20\d\d|in [a-z]+ last year),? (?:it (?:was|had been|had (?:seen|had)|saw|had)|there (?:were|had been)) (?:just |only )?$/,
);

/** "The Channel saw 32 small boats in July. A year earlier it had seen 88": about as many, where boats alone were told right before. */
export function isOfBoatsBefore({ hedgeStart, end, value }: Mention, { sentence, here, recent }: Context): boolean {
  const told = recent.filter(({ sentence: { index }, kind }) => index === sentence.index - 1 && kind === 'count');
  const last = told.at(-1);
  return (
    here.length === 0 &&
    last !== undefined &&
    told.every((draft) => draft.metric === 'small_boats' && !THEY.test(draft.sentence.lower)) &&
    value <= LIKE * last.mention.value &&
    last.mention.value <= LIKE * value &&
    IT_HAD.test(sentence.lower.slice(0, hedgeStart), sentence.lower) &&
    /^(?:[.,;]|$)/.test(sentence.lower.slice(end, end + 1))
  );
}

/** "They came in 57 boats": the people told before are what the story goes on with. */
const THEY = /^["']?(?:they|these|those|all|the (?:group|people|migrants))\b/;

/** "Only 32 boats crossed in July. That is 64 per cent down": a change of the boats that alone were told right before. */
export function isChangeOfBoatsTold({ hedgeStart }: Mention, { sentence, here, recent }: Context): boolean {
  const told = recent.filter(({ sentence: { index }, kind }) => index === sentence.index - 1 && kind === 'count');
  return (
    here.length === 0 &&
    told.length > 0 &&
    told.every((draft) => draft.metric === 'small_boats' && !THEY.test(draft.sentence.lower)) &&
    THAT_IS.test(sentence.lower.slice(0, hedgeStart), sentence.lower)
  );
}

const MEASURED = pattern(
  /(?:^["']?(?:but |and |yet |while )?(?:(?:measured|counted|judged|reckoned|taken) )?(?:in|by|in terms of|as for|on|among) (?:the )?(?:boats|dinghies|vessels)(?: (?:themselves|alone))?,?|\b(?:drop|fall|decline|decrease|reduction|rise|increase|growth|jump|surge|change) in (?:boats|dinghies|vessels)) (?:the (?:drop|fall|decline|decrease|reduction|rise|increase|growth|jump|surge|change|difference)|it|that|is|was|has been|there (?:was|has been))\b[^.;]*$/,
);

/** "In boats the drop is greater, from 1,110 to 602, or 46%", "the fall in boats is 46%": a change that is told of boats as against people. */
export function isMeasuredInBoats({ hedgeStart, value }: Mention, lower: string): boolean {
  if (value >= BOATS_EVER) return false;
  const match = MEASURED.exec(lower.slice(0, hedgeStart), lower);
  return match !== null && !PEOPLE.test(match[0]);
}

const AGAINST = pattern(
  /\b(?:below|above|than|on|from|against|compared with|compared to|up on|down on) (?:the |just |only |(?:[a-z]+day|yesterday)'s )*$/,
);
/** Characters from boats to those that they are held against. */
const BESIDE = 90;

/** "There were 672 in 2025, well below the 1,034 that arrived in 2021", "64 per cent down on the 88 of last July": boats held against about as many boats. */
export function isAgainstBoats(mention: Mention, { sentence: { lower }, here }: Context): boolean {
  const last = here.at(-1);
  if (last === undefined || mention.hedgeStart - last.end > BESIDE) return false;
  const isBehindChange = last.kind === 'percent_change' && last.metric === 'small_boats' && mention.value < BOATS_EVER;
  if (!isBehindChange && !isLikeBoats(mention, last)) return false;
  const between = lower.slice(last.end, mention.hedgeStart);
  return AGAINST.test(between, lower) && !PEOPLE.test(between) && ENDS.test(lower.slice(mention.end, mention.end + 30));
}

const ENDS = pattern(/^(?:[.,;)]|$| (?:that|which|in|of|a year|last|for|seen|recorded|by)\b)/);

const WITH = pattern(/^,? (?:with|carrying|holding|bringing) (?:just |only )?$/);
const ONE_MORE = pattern(
  /\b(?:(?:one|two|three|four|five|six) (?:more|further|other)|another|a further|only one|just one) (?:[a-z]+ )?(?:small )?(?:boats?|dingh(?:y|ies)|vessels?|craft)$/,
);

/** "On Monday one more boat, with 52": all the people of a day's boats. */
export function isWithBoatsOfDay(
  { hedgeStart, end }: Mention,
  { sentence: { lower }, here, anchors }: Context,
): boolean {
  const last = here.at(-1);
  return (
    last?.metric === 'small_boats' &&
    WITH.test(lower.slice(last.end, hedgeStart)) &&
    ONE_MORE.test(lower.slice(0, last.end), lower) &&
    /^(?:[.,;)]|$| aboard\b| on board\b)/.test(lower.slice(end, end + 10)) &&
    anchors().some(({ kind, isOfSaying }) => kind === 'day' && !isOfSaying)
  );
}
