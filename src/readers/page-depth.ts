/** How deep a page's elements nest, counted without building them: a tree of 20,000 levels would stop the bot. */
import { Tokenizer } from 'htmlparser2';
import { NO_CALLBACKS } from './plain-text.ts';

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements that end without a closing tag where the next of their kind begins. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot rt rp colgroup'.split(' '),
);

/** The deepest nesting, counted from above: elements that may end by themselves do not count. */
export function pageDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  let open = '';
  const enter = () => {
    if (VOID.has(open) || SELF_ENDING.has(open)) return;
    depth += 1;
    deepest = Math.max(deepest, depth);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...NO_CALLBACKS,
      onopentagname(start, end) {
        open = html.slice(start, end).toLowerCase();
      },
      onopentagend: enter,
      onselfclosingtag: enter,
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (!VOID.has(name) && !SELF_ENDING.has(name)) depth = Math.max(0, depth - 1);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return deepest;
}
