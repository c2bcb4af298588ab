/** `preview`: the briefing of now as Slack and Discord would show it, as one page for a browser. */
import type { Config } from '../config.ts';
import { briefingParts } from '../main/briefing-parts.ts';
import { openStoreToRead } from '../main/open-filled-store.ts';
import { newsFeeds } from '../main/open-web.ts';
import { renderBriefing as renderForDiscord } from '../platforms/discord/render-briefing.ts';
import { previewPage } from '../platforms/preview/preview-page.ts';
import { renderBriefing as renderForSlack } from '../platforms/slack/render-briefing.ts';
import { writeBriefing } from '../worker/write-briefing.ts';
import { writeText } from './input.ts';
import { note, print } from './output.ts';

/** Writes the page to `file`, else prints it. Throws a Fault where the file cannot be written. */
export async function runPreview(file: string | undefined, config: Config): Promise<void> {
  const store = await openStoreToRead(config, note);
  try {
    const { feeds, problems } = await newsFeeds(config);
    for (const problem of problems) note(problem);
    const now = Temporal.Now.zonedDateTimeISO(config.timeZone);
    const briefing = await writeBriefing(briefingParts(config, store, feeds), now);
    const page = previewPage({
      title: briefing.headline,
      slack: renderForSlack(briefing, { key: 'preview' }),
      discord: renderForDiscord(briefing, { key: 'preview' }),
    });
    if (file === undefined) return await print(page);
    writeText(file, page);
    note(`${file}: open it in a browser`);
  } finally {
    await store.close();
  }
}
