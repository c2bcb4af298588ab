/** Slash commands: acknowledged at once, and answered to the person alone when the desk has the answer. */
import type { App } from '@slack/bolt';
import { answerPrivately } from './answer.ts';
import { askerOf } from './asker.ts';
import { answeringIn, type QuestionParts, spaceOf } from './question-parts.ts';
import { readWish } from './read-wish.ts';

/** Names the answers that are no briefing of the desk, and so have no buttons of their own. */
const HELP = 'help';

export function takeCommands(app: App, parts: QuestionParts): void {
  const { desk, spaces, pending } = parts;
  app.command(/^\//, async ({ ack, command, context, respond }) => {
    await ack();
    pending.run(async () => {
      const space = spaceOf(context);
      const asker = askerOf({ space, person: command.user_id, channel: command.channel_id }, spaces.open);
      const wish = readWish(command.command, command.text, desk.commands);
      const kept =
        wish.kind === 'help'
          ? { id: HELP, briefing: wish.briefing }
          : await desk.ask(wish.command, { options: wish.options, asker });
      await answerPrivately(kept, await answeringIn(parts, space, respond));
    });
  });
}
