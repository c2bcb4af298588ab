/** People who are told of beside arrivals and have not come: those in camps and woods across the water, those who follow a tracker. */
import { pattern } from '../../text/patterns/pattern.ts';

/** "About 1,500 people were sleeping in the woods", "1,800 are thought to be camping between Calais and Dunkirk". */
const WAITING = pattern(
  /^[^.;:\d]{0,48}\b(?:camping|camped|encamped|sleeping (?:rough|in|under|on|out)|slept|living (?:rough|in (?:the |makeshift |squalid |small )*(?:camps?|tents|woods|dunes|squats?|jungle|encampments?|shelters?))|in (?:the |makeshift |squalid |informal )*(?:camps?|woods|dunes|tents|encampments?|jungle)(?: (?:around|near|outside|at|in|along|between|behind)\b|[.,;]|$)|waiting (?:(?:in|around|near|along|outside) (?:the )?(?:camps?|woods|dunes|beach\w*|northern france|france|calais|dunkirk|coast|belgium)|(?:over |on the other side|across )?there(?: now| still)?\b|(?:on|at|along) (?:the )?(?:(?:french|other|far) )?(?:coast|side|shore|dunes|beach\w*)|for (?:a|their|the) (?:boat|place|chance|turn|weather|wind|smugglers?|call)|to (?:cross|come over|come across|make the (?:crossing|trip|journey)|try|leave|set (?:off|out)|be called|attempt))|queu(?:ing|eing|ed) (?:for|outside|at))\b/,
);
/** "Over 4,000 people had been following his progress", "600 people watched the launch online". */
const FOLLOWING = pattern(
  /^[^.;:\d]{0,24}\b(?:follow(?:ed|ing)? (?:his|her|their|its|the (?:progress|journey|race|story|voyage))|watch(?:ed|ing)? (?:online|on|from)|signed up|donat(?:ed|ing)|tuned in|turned out (?:to|for)|cheer(?:ed|ing))\b/,
);
/** "More than 1,800 people have swum the Channel", */
const SWIMMERS = pattern(
  /^[^.;:\d]{0,24}\b(?:swum|swam|swim(?:s|ming)?|row(?:ed|ing)|sail(?:ed|ing)|paddl(?:ed|ing)|kayaked|flown) (?:across |over |to )?(?:the |england\b|it\b|france\b)/,
);
/** "three crossings in one go", */
const IN_ONE_GO = pattern(/ crossings (?:in one go|without stopping|by (?:swimmers|rowers))\b/);
/** "her crew of six". */
const CREW = pattern(/\bcrews? of (?:just |about |some |up to )?$/);
/** What makes them arrivals after all: "1,072 people crossed, many of whom had been sleeping in the dunes". */
const CAME = pattern(/\b(?:crossed|arrived|came|reached|landed|brought|rescued|picked up|made (?:it|the))\b/);
/** "230 people who had been sleeping in the dunes crossed the Channel." */
const CAME_AFTER = pattern(
  /^[^.;,:]{0,32} (?:(?:have|had) )?(?:crossed|arrived|came|reached|landed|made (?:it|the))\b/,
);
/** "…, down from 3,000 a year ago": as many of them at another time. */
const LIKE_BEFORE = pattern(
  /(?:,|\u2013|\()? ?(?:(?:up|down|rising|falling|compared|which is (?:up|down)) (?:from|on|with|to)|against|than|double|half) (?:the |about |around |some |just |only |nearly |over )*$/,
);

/** Whether the people of the number from `start` to `end` wait or watch instead of arriving; `nounEnd` is behind their noun. */
export function areNotCrossing(lower: string, start: number, nounEnd: number): boolean {
  const behind = lower.slice(nounEnd, nounEnd + 110);
  const before = lower.slice(0, start);
  if (
    isWaiting(behind) ||
    SWIMMERS.test(behind) ||
    CREW.test(before) ||
    IN_ONE_GO.test(lower.slice(start, nounEnd + 24))
  )
    return true;
  if (!LIKE_BEFORE.test(before.slice(-40))) return false;
  return isWaiting(before.replace(/^.*\d(?: (?:people|migrants|men))?/s, ''));
}

function isWaiting(behind: string): boolean {
  const words = WAITING.exec(behind)?.[0] ?? FOLLOWING.exec(behind)?.[0];
  return words !== undefined && !CAME.test(words) && !CAME_AFTER.test(behind.slice(words.length));
}
