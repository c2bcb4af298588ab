/** Lines of a briefing as Discord's components: one container with texts, pictures and rows of buttons. */
import type { APIButtonComponent, APIComponentInContainer, APIMessageTopLevelComponent } from 'discord.js';
import type { Button } from '../../domain/briefing.ts';
import { groupLines } from '../../text/group-lines.ts';
import type { Line, TextLine } from '../../text/lines.ts';
import { lineMarkdown } from './render-markdown.ts';

/** The name and description under which a picture is attached, by its line. */
export type Attached = ReadonlyMap<Line, { readonly name: string; readonly description: string }>;

/** One container. `large`: the title is a heading. Every picture is attached. */
export function componentsOf(
  lines: readonly Line[],
  large: boolean,
  attached: Attached,
): APIMessageTopLevelComponent[] {
  const components = groupLines(lines, { joins }).map((group): APIComponentInContainer => {
    if (group === 'rule') return { type: 14, divider: true };
    if ('kind' in group) return group.kind === 'buttons' ? rowOf(group.buttons) : galleryOf(attached.get(group));
    return { type: 10, content: group.texts.map((line) => lineMarkdown(line, large)).join('\n') };
  });
  return [{ type: 17, components }];
}

/** How many components `componentsOf` would make, the nested ones counted. */
export function countComponents(lines: readonly Line[]): number {
  const inside = groupLines(lines, { joins }).map((group) =>
    group !== 'rule' && 'kind' in group && group.kind === 'buttons' ? 1 + group.buttons.length : 1,
  );
  return inside.reduce((sum, count) => sum + count, 1);
}

/** A heading keeps its first paragraph and a story its figures in one text; what else begins is another, with air between. */
function joins({ kind }: TextLine, group: readonly TextLine[]): boolean {
  const last = group.at(-1);
  if (last === undefined || (kind === 'text' && last.kind !== 'section')) return false;
  return kind !== 'section' && kind !== 'story' && kind !== 'judged';
}

function galleryOf(picture: { name: string; description: string } | undefined): APIComponentInContainer {
  const { name = '', description = '' } = picture ?? {};
  return { type: 12, items: [{ media: { url: `attachment://${name}` }, description }] };
}

/** `custom_id` is the action, a colon and the value. */
function rowOf(buttons: readonly Button[]): APIComponentInContainer {
  const components = buttons.map((button): APIButtonComponent => {
    const { label } = button;
    return 'url' in button
      ? { type: 2, style: 5, label, url: button.url }
      : { type: 2, style: 2, label, custom_id: `${button.action}:${button.value}` };
  });
  return { type: 1, components };
}
