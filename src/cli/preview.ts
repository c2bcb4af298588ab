/** `preview`: a briefing as Slack and Discord would show it, charts drawn, as one page for a browser. */
import type { Config } from '../config.ts';
import type { Briefing } from '../domain/briefing.ts';
import { Fault } from '../domain/fault.ts';
import { briefingParts } from '../main/briefing-parts.ts';
import { openBotDesk } from '../main/open-bot-desk.ts';
import { renderBriefing as renderForDiscord } from '../platforms/discord/render-briefing.ts';
import type { Desk } from '../platforms/platform.ts';
import { previewPage } from '../platforms/preview/preview-page.ts';
import { renderBriefing as renderForSlack } from '../platforms/slack/render-briefing.ts';
import { readCommandWords } from '../text/command-words.ts';
import { writeBriefing } from '../worker/write-briefing.ts';
import { openCommandParts } from './command-parts.ts';
import { writeText } from './input.ts';
import { note, print } from './output.ts';

/** Writes the page to `file`, else prints it. Throws a Fault where the file cannot be written, or `ask` begins with no command. */
export async function runPreview(
  file: string | undefined,
  { ask }: { readonly ask?: string },
  config: Config,
): Promise<void> {
  const parts = await openCommandParts(config);
  const feeds = await parts.feeds();
  const bot = openBotDesk({
    ...parts,
    feeds: async () => feeds,
    onFailure: (words, error) => note(`${words}: ${error instanceof Error ? error.message : error}`),
  });
  try {
    const now = Temporal.Now.zonedDateTimeISO(config.timeZone);
    const written = { ...briefingParts(config, parts.store, feeds), charts: bot.charts };
    const briefing = ask === undefined ? await writeBriefing(written, now) : await answerTo(ask, bot.desk);
    const page = await pageOf(briefing, bot.desk);
    if (file === undefined) return await print(page);
    writeText(file, page);
    note(`${file}: open it in a browser`);
  } finally {
    await bot.close();
    await parts.close();
  }
}

/** The answer to `crossings last month`, as a person gets it who asks in a channel. */
async function answerTo(ask: string, desk: Desk): Promise<Briefing> {
  const [name = '', ...words] = ask.trim().replace(/^\//, '').split(/\s+/);
  const command = desk.commands.find((each) => each.name === name);
  if (command === undefined) {
    const names = desk.commands.map((each) => each.name).join(', ');
    throw new Fault(`--ask: there is no command "${name}"; begin with one of ${names}.`, { exitCode: 2 });
  }
  const { options } = readCommandWords(words.join(' '), command.options);
  const channel = { platform: 'terminal', space: 'here', id: 'here' } as const;
  const { briefing } = await desk.ask(name, {
    options,
    asker: { channel, person: 'here', mayManage: async () => false },
  });
  return briefing;
}

async function pageOf(briefing: Briefing, desk: Desk): Promise<string> {
  const pictures = new Map<string, string>();
  for (const block of briefing.blocks) {
    const png = block.kind === 'image' ? await desk.picture(block.chart) : undefined;
    if (block.kind === 'image' && png !== undefined) {
      pictures.set(block.chart, `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
    }
  }
  const files = new Map([...pictures.keys()].map((chart) => [chart, chart]));
  return previewPage({
    title: briefing.headline,
    slack: renderForSlack(briefing, { key: 'preview', files }),
    discord: renderForDiscord(briefing, { key: 'preview', charts: new Set(pictures.keys()) }),
    pictures,
  });
}
