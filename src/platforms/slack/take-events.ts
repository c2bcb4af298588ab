/** What Slack tells of itself: a person opened the bot's first page, a workspace removed the bot. */
import type { App } from '@slack/bolt';
import { askerOf } from './asker.ts';
import { type QuestionParts, spaceOf } from './question-parts.ts';
import { renderHome } from './render-briefing.ts';

export function takeEvents(app: App, parts: QuestionParts): void {
  const { pending } = parts;
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab === 'home') pending.run(() => showHome(spaceOf(context), event.user, parts));
  });
  app.event('app_uninstalled', async ({ context }) => pending.run(() => remove(spaceOf(context), parts)));
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length > 0) pending.run(() => remove(spaceOf(context), parts));
  });
}

/** In words first, and again once the charts are there. */
async function showHome(id: string, person: string, { desk, spaces, charts }: QuestionParts): Promise<void> {
  const space = await spaces.open(id);
  if (space === undefined) return;
  const briefing = await desk.home(askerOf({ space: id, person }, spaces.open));
  const publish = (blocks: ReturnType<typeof renderHome>) =>
    space.again.views.publish({ user_id: person, view: { type: 'home', blocks } });
  await publish(renderHome(briefing));
  const files = await charts.of(space, briefing);
  if (files.size > 0) await publish(renderHome(briefing, { files }));
}

async function remove(space: string, { desk, spaces, installations }: QuestionParts): Promise<void> {
  await installations.remove('slack', space);
  spaces.forget(space);
  await desk.removed('slack', space);
}
