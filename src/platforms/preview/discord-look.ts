/** Discord's components as HTML, close to how Discord shows them. */
import type { APIComponentInContainer, APIContainerComponent, APIMessageTopLevelComponent } from 'discord.js';
import type { DiscordMessage } from '../discord/render-briefing.ts';
import { type Html, html, link, picture } from './html.ts';
import { markdownLook } from './markdown-look.ts';
import { author, type Pictures } from './slack-look.ts';

/** All messages of a briefing, one below the other. `pictures` has addresses by the name of the chart. */
export function discordLook(messages: readonly DiscordMessage[], pictures: Pictures): Html {
  return html`${messages.map(
    ({ body, pictures: attached }) =>
      html`<div class="message">${author('APP')}<div class="body">${body.components.map((component) =>
        topLevel(component, (name) => pictures.get(attached.find((each) => each.name === name)?.chart ?? '')),
      )}</div></div>`,
  )}`;
}

type Find = (name: string) => string | undefined;

function topLevel(component: APIMessageTopLevelComponent, find: Find): Html {
  if (!isContainer(component)) return html`<p class="unknown">${component.type}</p>`;
  return html`<div class="container">${component.components.map((each) => componentOf(each, find))}</div>`;
}

function isContainer(component: APIMessageTopLevelComponent): component is APIContainerComponent {
  return component.type === 17;
}

function componentOf(component: APIComponentInContainer, find: Find): Html {
  if ('content' in component) return html`<div class="text">${markdownLook(component.content)}</div>`;
  if ('items' in component) {
    return html`${component.items.map(({ media, description }) =>
      picture(find(media.url.replace(/^attachment:\/\//, '')), description ?? ''),
    )}`;
  }
  if ('components' in component && component.type === 1) {
    return html`<div class="actions">${component.components.map((button) => {
      if (!('label' in button)) return html`<i class="unknown">${button.type}</i>`;
      const label = html`${button.label ?? ''}`;
      return 'url' in button
        ? html`<span class="button">${link(button.url, label)}</span>`
        : html`<button type="button" class="button">${label}</button>`;
    })}</div>`;
  }
  return 'divider' in component ? html`<hr>` : html`<p class="unknown">${component.type}</p>`;
}
