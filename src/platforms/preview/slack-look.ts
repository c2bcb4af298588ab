/** Slack's blocks as HTML, close to how Slack shows them. */
import type { types } from '@slack/bolt';
import type { SlackMessage } from '../slack/render-briefing.ts';
import { type Html, html, link, picture } from './html.ts';

/** Addresses of pictures by the id of their file. */
export type Pictures = ReadonlyMap<string, string>;

/** All messages of a briefing: the first in the channel, the others in its thread. */
export function slackLook(messages: readonly SlackMessage[], pictures: Pictures): Html {
  const [first, ...replies] = messages;
  if (first === undefined) return html``;
  return html`<div class="message">${author('APP')}<div class="body">${blocks(first, pictures)}</div></div>${
    replies.length === 0 ? undefined : thread(replies, pictures)
  }`;
}

function thread(replies: readonly SlackMessage[], pictures: Pictures): Html {
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  return html`<div class="thread"><p class="replies">${count}</p>${replies.map(
    (reply) => html`<div class="message">${author('APP')}<div class="body">${blocks(reply, pictures)}</div></div>`,
  )}</div>`;
}

/** The name over a message, with the platform's word for a bot. */
export function author(badge: string): Html {
  return html`<p class="author"><span class="avatar" aria-hidden="true">CB</span><b>Channel Brief</b> <span class="badge">${badge}</span> <span class="time">17:00</span></p>`;
}

function blocks({ body }: SlackMessage, pictures: Pictures): readonly Html[] {
  return body.blocks.map((block) => blockOf(block, pictures));
}

function blockOf(block: types.KnownBlock, pictures: Pictures): Html {
  switch (block.type) {
    case 'header':
      return html`<h2 class="header">${block.text.text}</h2>`;
    case 'divider':
      return html`<hr>`;
    case 'rich_text':
      return html`<div class="rich">${block.elements.map(richBlock)}</div>`;
    case 'context':
      return html`<p class="context">${block.elements.map(contextElement)}</p>`;
    case 'image':
      return picture(pictures.get('slack_file' in block ? fileId(block.slack_file) : ''), block.alt_text);
    case 'actions':
      return html`<div class="actions">${block.elements.map(action)}</div>`;
    default:
      return html`<p class="unknown">${block.type}</p>`;
  }
}

function fileId(file: types.SlackFileImageObject['slack_file']): string {
  return 'id' in file ? file.id : file.url;
}

function richBlock(element: types.RichTextBlockElement): Html {
  if (element.type === 'rich_text_section') return html`<p>${element.elements.map(richElement)}</p>`;
  if (element.type !== 'rich_text_list') return html`<p class="unknown">${element.type}</p>`;
  return html`<ul>${element.elements.map((item) => html`<li>${item.elements.map(richElement)}</li>`)}</ul>`;
}

function richElement(element: types.RichTextElement): Html {
  if (element.type !== 'text' && element.type !== 'link') return html`<i class="unknown">${element.type}</i>`;
  const words = html`${element.text ?? ''}`;
  const linked = element.type === 'link' ? link(element.url, words) : words;
  return element.style?.bold ? html`<b>${linked}</b>` : linked;
}

/** The markup that stands in small print is words and links. */
function contextElement(element: types.ContextBlockElement): Html {
  if (element.type === 'image') return html`<i class="unknown">image</i>`;
  if (element.type === 'plain_text') return html`${element.text}`;
  const parts = element.text.split(/<([^|>]*)\|([^>]*)>/);
  return html`${parts.map((part, i) => {
    if (i % 3 === 1) return html``;
    const words = html`${plain(part)}`;
    return i % 3 === 2 ? link(plain(parts[i - 1] ?? ''), words) : words;
  })}`;
}

function plain(markup: string): string {
  return markup.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function action(element: types.ActionsBlockElement): Html {
  if (element.type !== 'button') return html`<i class="unknown">${element.type}</i>`;
  if (element.url !== undefined)
    return html`<span class="button">${link(element.url, html`${element.text.text}`)}</span>`;
  return html`<button type="button" class="button">${element.text.text}</button>`;
}
