/** Buttons: sums, charts and pages are for the person who presses, and a share is for the channel. */
import type { App, BlockAction, RespondFn } from '@slack/bolt';
import { shareButton } from '../../domain/briefing.ts';
import type { Asker } from '../../domain/command.ts';
import type { KeptBriefing } from '../platform.ts';
import { answerPrivately } from './answer.ts';
import { askerOf } from './asker.ts';
import { nameFor } from './names.ts';
import { answeringIn, type QuestionParts, spaceOf } from './question-parts.ts';
import { shareInChannel } from './share.ts';

interface Press {
  readonly action: string;
  readonly value: string;
  readonly asker: Asker;
  readonly body: BlockAction;
  /** Absent on a person's first page, where there is nothing to answer below. */
  readonly respond: RespondFn | undefined;
}

export function takeButtons(app: App, parts: QuestionParts): void {
  const { spaces, pending } = parts;
  app.action<BlockAction>(/^(?:share|sums|chart|page)\.\d+$/, async ({ ack, action, body, context, respond }) => {
    await ack();
    const [name = ''] = action.action_id.split('.');
    const value = 'value' in action && typeof action.value === 'string' ? action.value : '';
    const where = { space: spaceOf(context), person: body.user.id, channel: body.channel?.id };
    const press: Press = {
      action: name,
      value,
      asker: askerOf(where, spaces.open),
      body,
      respond: body.response_url ? respond : undefined,
    };
    pending.run(() => answerPress(press, parts));
  });

  // A button that opens a page tells the bot so as well.
  app.action(/^open\.\d+$/, async ({ ack }) => ack());
}

async function answerPress({ action, value, asker, body, respond }: Press, parts: QuestionParts): Promise<void> {
  const kept = await parts.desk.press(action, value, asker);
  if (respond === undefined) {
    await parts.send({ ...asker.channel, id: asker.person, person: true }, kept.briefing, {
      deliveryId: nameFor(`${kept.id} ${body.trigger_id}`),
      briefingId: kept.id,
    });
    return;
  }
  const answering = await answeringIn(parts, asker.channel.space, respond);
  const thread = body.container.thread_ts ?? body.message?.thread_ts;
  if (action === 'share' && kept.id === value) {
    const { name: sharer } = body.user as { readonly name?: string };
    await shareInChannel(kept, { channel: asker.channel, sharer, respond, send: parts.send });
    return;
  }
  const page = action === 'page' ? PAGE.exec(value) : null;
  const same = page?.[1] === kept.id;
  await answerPrivately(same && !asker.channel.person ? shareable(kept) : kept, {
    ...answering,
    thread,
    page: same ? Number(page?.[2]) : 1,
    replace: action === 'page',
  });
}

const PAGE = /^(.+)\/(\d+)$/s;

/** What is kept has no *Share* button; every page of it has one. */
function shareable({ id, briefing }: KeptBriefing): KeptBriefing {
  return {
    id,
    briefing: { ...briefing, blocks: [...briefing.blocks, { kind: 'actions', buttons: [shareButton(id)] }] },
  };
}
