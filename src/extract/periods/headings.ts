/** Times that head the numbers behind them: "2022: 45,755", "Wednesday: 400". */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';

const HEADS = pattern(
  /^\)?:[^.;]*?(?:\d|\b(?:no|none|nobody|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b)/,
);

/** "2022: 45,755" and "(2025: 6,642)" head what follows; "over three days: 325 on Saturday" does not. */
export function isHeading(lower: string, { start, end }: Anchor): boolean {
  return (
    HEADS.test(lower.slice(end, end + 40)) &&
    !/\b(?:on|in|at|over|across|for|during|of|by|to|since) (?:the )?$|\d $/.test(
      lower.slice(Math.max(0, start - 12), start),
    ) &&
    !/^(?:on|in|at|over|for|during|across|since|of) /.test(lower.slice(start, end))
  );
}
