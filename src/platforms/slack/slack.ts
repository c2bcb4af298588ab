/** Slack as a platform. */
import type { Desk, Platform } from '../platform.ts';
import { createConversations } from './conversations.ts';
import { createDelivery } from './deliver.ts';
import type { SlackSetup } from './setup.ts';
import { createSpaces } from './spaces.ts';
import { createChartFiles } from './upload-charts.ts';

/** Nothing is asked of Slack before something is sent or listened to. */
export function createSlack(setup: SlackSetup): Platform {
  const { log, now, fileWaits } = setup;
  let desk: Desk | undefined;
  let closed = false;
  const spaces = createSpaces(setup, undefined);
  const charts = createChartFiles(() => desk?.picture, log);
  const delivery = createDelivery({
    conversations: createConversations(spaces.open),
    charts,
    closed: () => closed,
    now,
    ...(fileWaits === undefined ? {} : { fileWaits }),
  });

  return {
    ...delivery,
    async listen(given) {
      await spaces.checkOwn();
      desk = given;
    },
    async close() {
      closed = true;
    },
  };
}
