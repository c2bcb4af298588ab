/** Days on which somebody spoke, which say nothing of when people came. */

import { pattern } from '../../text/patterns/pattern.ts';

/** "While he was speaking on Thursday, more were on the way, and by midnight 562 had arrived." */
const BY_NIGHT = pattern(/^,[^.;:"]{0,60}\bby (?:midnight|nightfall|dusk|dark|the end of the day|the evening)\b/);

/** "Yesterday it was disclosed that", "on Tuesday it emerged that". */
const IT_WAS_SAID = pattern(
  /^,? it (?:(?:was|has been|had been) (?:[a-z]+ )?(?:disclosed|revealed|announced|reported|confirmed|claimed|said)|(?:[a-z]+ )?emerged)\b/,
);

/** "Asked about Wednesday – 825 people –": what was spoken of. */
const ABOUT_IT = pattern(
  /\b(?:asked|pressed|questioned|challenged|quizzed|grilled|tackled|speaking|spoke) (?:[a-z]+ ){0,4}?(?:about|on the subject of) (?:the (?:events|crossings|arrivals|figures) of |what happened on )?$/,
);

/** "A candidate told a hustings on Monday": the day of the words, not of the count. The day stands from `start` to `end`. */
export function isDayOfSaying(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 64), start);
  const behind = lower.slice(end, end + 14);
  if (
    /\b(?:published|released|issued|revealed|confirmed|(?<!\b(?:called|sent|set|setting|sets|went|going|gone|put|putting|turned|headed|heading|started|starting|moved|launched|rowed|sailed|carried|ordered|scrambled) )out|under fire|came under fire)\s*(?:on |late on |earlier )?$/.test(
      before,
    )
  )
    return true;
  if (
    IT_WAS_SAID.test(lower.slice(end, end + 50)) ||
    /\bit (?:only |has |had )?emerged (?:late )?(?:on )?$/.test(before)
  )
    return true;
  if (ABOUT_IT.test(before)) return false;
  if (BY_NIGHT.test(lower.slice(end))) return false;
  return (
    /\b(?:said|told|tells|speaking|announced|claimed|asked|wrote|tweeted|posted|warned|insisted|interview\w*|radio|hustings|speech|mps|commons|rally|conference|reporters|summit|visit\w*)\b[^.;:"]{0,40}$/.test(
      before,
    ) &&
    !/\b(?:crossed|arrived|people|migrants|boats|landed|came|that|counted|recorded|logged|detected|(?:had|have) (?:got (?:through|across|over|in)|made it|reached [a-z]+|set (?:off|out)))\b[^.;:"]{0,30}$/.test(
      before.replace(
        /^.*\b(?:said|told|tells|speaking|announced|claimed|asked|wrote|tweeted|posted|warned|insisted)\b/,
        '',
      ),
    ) &&
    !/^\s*(?:\d|[a-z]+ (?:people|boats))/.test(behind)
  );
}
