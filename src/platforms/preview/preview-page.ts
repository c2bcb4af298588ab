/**
 * One page that shows a briefing as Slack and as Discord show it, side by side: light and dark, at the width of a desktop
 * and of a phone. It is for developers and for pictures; it loads nothing and runs nothing.
 */
import type { DiscordMessage } from '../discord/render-briefing.ts';
import type { SlackMessage } from '../slack/render-briefing.ts';
import { discordLook } from './discord-look.ts';
import { type Html, html } from './html.ts';
import { type Pictures, slackLook } from './slack-look.ts';
import { STYLE } from './style.ts';

export interface PreviewInput {
  readonly title: string;
  readonly slack: readonly SlackMessage[];
  readonly discord: readonly DiscordMessage[];
  /** `data:` addresses of charts, by the id of the Slack file and by the name of the chart; without, their words are shown. */
  readonly pictures?: Pictures;
}

const THEMES = ['light', 'dark'] as const;
const WIDTHS = ['desktop', 'phone'] as const;

/** A whole HTML document. */
export function previewPage(input: PreviewInput): string {
  const pictures = input.pictures ?? new Map<string, string>();
  const looks = [
    { platform: 'Slack', look: slackLook(input.slack, pictures) },
    { platform: 'Discord', look: discordLook(input.discord, pictures) },
  ];
  const rows = WIDTHS.map((width) => {
    const frames = THEMES.flatMap((theme) => looks.map((each) => frame({ ...each, theme, width })));
    return html`<section class="row ${width}">${frames}</section>\n`;
  });
  const { html: page } = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${input.title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<h1>${input.title}</h1>
${rows}</body>
</html>
`;
  return page;
}

function frame({ platform, look, theme, width }: { platform: string; look: Html; theme: string; width: string }): Html {
  return html`<figure class="frame ${platform.toLowerCase()} ${theme} ${width}"><figcaption>${platform}, ${theme}, ${width}</figcaption><div class="screen">${look}</div></figure>\n`;
}
