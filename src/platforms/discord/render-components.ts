/** Lines of a briefing as Discord's components: one container with texts, pictures and rows of buttons. */
import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APIMediaGalleryItem,
  APIMessageTopLevelComponent,
} from 'discord.js';
import type { Button } from '../../domain/briefing.ts';
import type { Line, TextLine } from '../../text/lines.ts';
import { lineMarkdown } from './render-markdown.ts';

/** The name and description under which a picture is attached, by its line. */
export type Attached = ReadonlyMap<Line, { readonly name: string; readonly description: string }>;

/** One container. `large`: the title is a heading. Pictures that are not attached are left out. */
export function componentsOf(
  lines: readonly Line[],
  large: boolean,
  attached: Attached,
): APIMessageTopLevelComponent[] {
  const components: APIComponentInContainer[] = [];
  let group: TextLine[] = [];
  const close = () => {
    if (group.length > 0) {
      components.push({ type: 10, content: group.map((line) => lineMarkdown(line, large)).join('\n') });
    }
    group = [];
  };
  for (const [i, line] of lines.entries()) {
    if ('runs' in line) {
      if (!joins(line, group)) close();
      if (line.kind === 'section' && i > 0 && lines[i - 1]?.kind !== 'title')
        components.push({ type: 14, divider: true });
      group.push(line);
      continue;
    }
    close();
    if (line.kind === 'buttons') components.push({ type: 1, components: line.buttons.map(buttonOf) });
    else components.push(...galleryOf(attached.get(line)));
  }
  close();
  return [{ type: 17, components }];
}

/** All components of a message, the nested ones counted. */
export function countComponents(components: readonly APIMessageTopLevelComponent[]): number {
  return components.reduce((sum, component) => {
    const inside = (component as APIContainerComponent).components ?? [];
    return sum + 1 + inside.reduce((all, each) => all + 1 + ('components' in each ? each.components.length : 0), 0);
  }, 0);
}

/** A heading keeps its paragraphs and a story its figures in one text; another story is another text, with air between. */
function joins({ kind }: TextLine, group: readonly TextLine[]): boolean {
  if (group.length === 0) return false;
  return kind !== 'section' && kind !== 'story' && kind !== 'judged';
}

function galleryOf(picture: { name: string; description: string } | undefined): readonly APIComponentInContainer[] {
  if (picture === undefined) return [];
  const item: APIMediaGalleryItem = {
    media: { url: `attachment://${picture.name}` },
    description: picture.description,
  };
  return [{ type: 12, items: [item] }];
}

/** `custom_id` is the action, a colon and the value. */
function buttonOf(button: Button): APIButtonComponent {
  return 'url' in button
    ? { type: 2, style: 5, label: button.label, url: button.url }
    : { type: 2, style: 2, label: button.label, custom_id: `${button.action}:${button.value}` };
}
