/** A single boat or group, or a count in the middle of the day: no table can confirm it. */

import { pattern } from '../../text/patterns/pattern.ts';
import { FLAG } from '../document/flags.ts';
import { type Draft, draftWith } from '../draft.ts';
import { isCountedAsOne } from '../metric/boats-beside.ts';
import { type Refiner, wordsAfter, wordsBefore } from './refiner.ts';

const GROUP_BEFORE = pattern(
  /\b(?:groups? of|party of|(?:family|families|couple|pair|crew) of|one of (?:[a-z'’-]+ ){0,3}(?:boats|vessels|dinghies|inflatables|craft)\b[^.;:,]{0,40}?\b(?:held|carried|carrying|holding|with|packed)|(?:a|one|the|another|second|third|an|single|this|each|overcrowded|inflatable|small|black|grey|flimsy|packed) (?:[a-z-]+ ){0,3}(?:boat|dinghy|vessel|rib|kayak|inflatable|craft|lorry|canoe)(?: (?!compared\b)\w+){0,2}? (?:carrying|with|containing|holding|packed with|crammed with|(?<=\bone (?:[a-z-]+ ){0,2}(?:boat|dinghy|vessel|craft) )brought (?:in|ashore))|aboard an?|on board an?|\bwe were|photograph\w*|pictured|footage|filmed|spotted|(?<!s )boat (?:carrying|with)|dinghy (?:carrying|with)|lifeboat(?:s| crews?)? (?:later |then |had )?(?:landed|brought|picked up|rescued|carried|took|carrying|with|holding)|one (?:of them )?(?:had|held|carried|was carrying)|\b(?:among them|including) one (?:with|carrying|holding)|(?:their|whose|his|her) (?:boat|dinghy|vessel|craft|inflatable)\b[^.;:]{0,50} with|(?:stopped|intercepted|boarded|met|spotted|reached|escorted|towed) (?:it|her|the (?:boat|dinghy|craft|vessel|inflatable))(?: [a-z]+){0,4}? (?:with|carrying))\b[^.;:]{0,24}$/,
);

const ONE_BOAT_BEHIND = pattern(
  /^[^.;:,]{0,40}?\b(?:(?:in|on|aboard|from|onto|into|off) (?:a|the|an|another|the same|their|one of the|an overcrowded|a single) (?:[a-z-]+ ){0,3}(?:boat|dinghy|vessel|rib|kayak|inflatable|craft|canoe|lifeboat|border force|ship)\b)/,
);

const TODAY = pattern(
  /\b(?:(?<!\b(?:said|says|announced|confirmed|reported|published|released) )this (?:morning|afternoon|evening|lunchtime)|so far today|(?<!\b(?:out|released|published|issued) )today(?! shows?\b)|by (?:midday|noon|lunchtime|mid-morning|early afternoon|mid-afternoon)|early (?:this|on)|at (?:about |around |just after |just before )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|in the early hours|before dawn|at dawn)\b/,
);

const SEEN = pattern(
  /^[^.;:]{0,30}?\b(?:(?:were|was|being|could be) (?:seen|spotted|pictured|photographed|filmed|rescued|pulled|picked up|plucked|towed|helped|escorted|led|found|on board)|(?:seen|being) (?:landed|brought|unloaded)|seen (?:being|arriving|coming|clambering)|clamber\w+|huddled|wearing|including (?:a|two|three|several|women|children)|had got into|got into difficult)/,
);

/** "The first craft had six people in it and the second as many as 13", "the third, stopped at ten, had three aboard". */
const BOAT_IN_ROW = pattern(
  /\b(?:first|second|third|fourth|fifth|sixth|last|other|next)(?: (?:small|rubber|inflatable|of these|of them))*(?: (?:boat|dinghy|vessel|craft|inflatable|rib|kayak|one))?(?:, [^.;]{3,50},)? (?:had|held|carried|contained|brought|carrying|containing|holding|with)(?: on board| aboard)? $/,
);
const NEXT_IN_ROW = pattern(
  /\b(?:first|one) (?:boat|dinghy|vessel|craft|inflatable|had|held|carried)\b[^.;]{0,60} (?:and|while) the (?:second|third|other|last)(?: one)?,? $/,
);
/** "51 of them crammed on to one inflatable". */
const PART_IN_BOAT = pattern(
  /^ of (?:them|whom|these|those)\b[^.;:,\d]{0,40} (?:in|on|to|onto|into|aboard) (?:one|a|an|a single|the same) (?:[a-z-]+ ){0,2}(?:boat|dinghy|inflatable|vessel|craft|rib)\b/,
);
/** No boat of those years held more. */
const MOST_IN_A_BOAT = 110;

function isLoadInRow({ mention: { value, hedgeStart, end }, sentence: { lower } }: Draft): boolean {
  if (value > MOST_IN_A_BOAT) return false;
  const before = lower.slice(Math.max(0, hedgeStart - 110), hedgeStart);
  if (PART_IN_BOAT.test(lower.slice(end, end + 80), lower)) return true;
  return BOAT_IN_ROW.test(before, lower) || NEXT_IN_ROW.test(before, lower);
}

export const incident: Refiner = (draft) => {
  if (draft.kind !== 'count' || draft.aggregate !== undefined || draft.metric === 'people_per_boat') return draft;
  return isIncident(draft) ? draftWith(draft, { level: 'incident' }) : draft;
};

/** "74 people were picked up on Saturday", "another 52 arrived in a single boat on Sunday": counts of a day. */
const PICKED_UP_ON_A_DAY = pattern(
  /^ (?:in all )?(?:were|had been|was) picked up (?:in the (?:english )?channel )?(?:yesterday|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d))/,
);
const ALL_IN_ONE = pattern(
  /^[^.;:,]{0,30}\bin a single (?:boat|dinghy|vessel|craft|inflatable) (?:yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
);

/** "10 September, when 86 people were picked up": a count of that day. */
const ON_A_DAY = pattern(/[a-z0-9], when (?:some |about |only |just )?$/);

/** "Another 236 people were escorted into Dover on Thursday after crossing in four dinghies": in boats enough for a day's count. */
const IN_SEVERAL_BOATS = pattern(
  /^ (?:were|had been|was) (?:escorted|picked up|rescued|led|helped|towed)\b[^.;:]{0,70}?\b(?:yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.;:,]{0,30} (?:in|aboard|from) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:small )?(?:boats|dinghies|vessels|inflatables)\b/,
);

const SEVERAL = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half a dozen|\\d{1,2})';
const BOATS = '(?:small )?(?:boats|dinghies|vessels|inflatables|craft)';
const A_DAY = '(?:yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const DAY_BEFORE = pattern(new RegExp(`(?:^|[.,;] )${A_DAY},? (?:some |another |a further |only |just )?$`));
const BROUGHT_IN_SEVERAL = pattern(
  new RegExp(
    `^ (?:were|had been|was) (?:escorted|picked up|rescued|led|helped|towed|brought|found|met)\\b[^.;:,\\d]{0,40}? (?:in|aboard|from|off) ${SEVERAL} ${BOATS}\\b`,
  ),
);
/** "297 people were found in six boats on Wednesday". */
const IN_SEVERAL_ON_A_DAY = pattern(
  new RegExp(
    `^ (?:were|had been|was) (?:escorted|picked up|rescued|led|helped|towed|brought|found|met)\\b[^.;:,\\d]{0,40}? (?:in|aboard|from|off) ${SEVERAL} ${BOATS}(?: in the (?:english )?channel)? ${A_DAY}\\b`,
  ),
);
const SEVERAL_WITH = pattern(new RegExp(`\\b${SEVERAL} ${BOATS},? (?:carrying|with|holding) (?:a total of |some )?$`));
const CAME_ON_A_DAY = pattern(new RegExp(`^[^.;:,\\d]{0,40} ${A_DAY}\\b`));
const ON_SEVERAL = pattern(
  new RegExp(
    `^ (?:were|had been) (?:on board|aboard|in|on|packed (?:in|into|on|onto)) (?:the|those|these) ${SEVERAL} (?:that|which|${BOATS})\\b`,
  ),
);

/** "Yesterday 410 people were picked up in nine boats", "nine boats carrying 410 people landed on Friday", "410 were on board the nine that got through": all that came on a day. */
function isOfADaysBoats(draft: Draft): boolean {
  const before = wordsBefore(draft, 40);
  const behind = wordsAfter(draft, 70);
  return (
    (DAY_BEFORE.test(before) && BROUGHT_IN_SEVERAL.test(behind)) ||
    IN_SEVERAL_ON_A_DAY.test(wordsAfter(draft, 120)) ||
    (SEVERAL_WITH.test(before) && CAME_ON_A_DAY.test(behind)) ||
    ON_SEVERAL.test(behind)
  );
}

const IN_ONE_BOAT = pattern(
  /(?:(?:\bthere (?:was|were|had been|has been) (?:only |just )?|\b(?:only|just) |, when (?:only |just )?)(?:one|a single)|\ba (?:lone|solitary)|\b(?:one|a single)(?= (?:small )?(?:boat|dinghy|vessel|craft) (?:had|has) )) (?:small )?(?:boat|dinghy|vessel|craft)(?: (?:had |has )?(?:(?:came|come|got)(?: in| across| over| ashore| through)?|arrived|crossed|landed|made it(?: in| across| over| through)?|turned up|was brought (?:in|ashore)))?,? (?:with|carrying|holding) (?:just |only )?$/,
);

/** "The day before there was one boat, with 63 people", "on Friday just one boat": all the boats of a day that the sentence names. */
function isOnlyBoat({ sentence: { lower }, mention, anchors }: Draft): boolean {
  return (
    anchors.some(
      ({ kind, isOfSaying }) =>
        (kind === 'day' || kind === 'until' || kind === 'year' || kind === 'open') && !isOfSaying,
    ) &&
    (isCountedAsOne(mention, lower) ||
      IN_ONE_BOAT.test(lower.slice(Math.max(0, mention.hedgeStart - 70), mention.hedgeStart), lower))
  );
}

const LEAVING = pattern(
  /^ (?:(?:had |have |were |was |being )?(?:left(?! (?:to|out|of)\b)|set off|set out|launch(?:ed|ing)|put (?:out|to sea)|pushed off|departed)\b|(?:were |was )?(?:still )?(?:on (?:the|our|their|its) (?:radar|screens?|horizon|way)|at sea|in the water))/,
);
/** "He had seen four boats from his window", "I counted five boats before lunch". */
const WATCHED = pattern(
  /\b(?:(?:had|have|has|he|she|i) (?:seen|watched|spotted)|(?:i|we) (?:(?:have |had |'ve |'d )?(?:counted|passed|seen))|(?:he|she|i|we|they|crews?|reporters?|(?:the )?(?:bbc|sky)) (?:saw|watched|spotted|filmed|photographed|came (?:across|upon)|ran into)) (?:about |at least |some |another )?$/,
);
/** More boats than anybody sees at once. */
const MANY_BOATS = 10;

/** "Two boats left within an hour of each other", "three boats on the radar": seen on their way, and no count of a day. */
function isLeaving(draft: Draft): boolean {
  return (
    draft.mention.value < MANY_BOATS &&
    (LEAVING.test(wordsAfter(draft, 40), draft.sentence.lower) || WATCHED.test(wordsBefore(draft, 30)))
  );
}

function isIncident(draft: Draft): boolean {
  const { lower, flags } = draft.sentence;
  if (isOnlyBoat(draft)) return false;
  const isToday = () => (flags & FLAG.today) !== 0 && TODAY.test(lower, lower);
  if (draft.metric === 'small_boats') {
    return (
      isLeaving(draft) ||
      (draft.mention.value === 1 &&
        (isToday() ||
          /\b(?:carrying|with|had|held|carried) (?:about |around |up to |at least |some |more than )?[\w-]+ (?:people|migrants|men|asylum)/.test(
            wordsAfter(draft, 40),
          )))
    );
  }
  const behind = wordsAfter(draft, 70);
  if (
    PICKED_UP_ON_A_DAY.test(behind) ||
    isOfADaysBoats(draft) ||
    IN_SEVERAL_BOATS.test(wordsAfter(draft, 120)) ||
    (/\b(?:another|(?:a )?further) $/.test(wordsBefore(draft, 14)) && ALL_IN_ONE.test(behind))
  )
    return false;
  const isSmall = draft.mention.value < 400 && !/\ball (?:of )?(?:the )?$/.test(wordsBefore(draft, 12));
  if (!isSmall)
    return (
      isToday() &&
      /\b(?:so far today|by (?:midday|noon|lunchtime|mid-morning|early afternoon|mid-afternoon))\b/.test(lower)
    );
  return (
    isToday() ||
    isLoadInRow(draft) ||
    ((flags & FLAG.group) !== 0 &&
      (GROUP_BEFORE.test(wordsBefore(draft, 60), draft.sentence.lower) ||
        (ONE_BOAT_BEHIND.test(wordsAfter(draft, 60), draft.sentence.lower) &&
          !ON_A_DAY.test(wordsBefore(draft, 24), draft.sentence.lower)))) ||
    (draft.mention.form !== 'nobody' &&
      (flags & FLAG.seen) !== 0 &&
      SEEN.test(wordsAfter(draft, 50), draft.sentence.lower) &&
      !ON_A_DAY.test(wordsBefore(draft, 24), draft.sentence.lower))
  );
}
