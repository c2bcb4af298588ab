/** Slack as a platform: briefings go out by its Web API, and questions come in by a socket or over HTTP. */
import { Fault } from '../../domain/fault.ts';
import type { Desk, Platform } from '../platform.ts';
import { checkSetup } from './check-setup.ts';
import { createConversations } from './conversations.ts';
import { createDelivery } from './deliver.ts';
import { keptInstallations } from './kept-installations.ts';
import { errorWords } from './log-words.ts';
import { createPending } from './pending.ts';
import { createReached, type Reached } from './receive.ts';
import { createSeal } from './seal.ts';
import type { SlackSetup } from './setup.ts';
import { createSpaces } from './spaces.ts';
import { takeButtons } from './take-buttons.ts';
import { takeCommands } from './take-commands.ts';
import { takeEvents } from './take-events.ts';
import { createChartFiles } from './upload-charts.ts';

/** Milliseconds that an answer waits for its charts, and that the end waits for answers. */
const PATIENCE = 1_500;
const MOST_AT_END = 8_000;

/** Nothing is asked of Slack before something is sent or listened to. Throws a Fault where TOKEN_KEY is needed and is not right. */
export function createSlack(setup: SlackSetup): Platform {
  const { log, now, fileWaits, installations, patience = PATIENCE } = setup;
  let desk: Desk | undefined;
  let reached: Reached | undefined;
  let closed = false;
  const pending = createPending((error) => log.error(`slack: a question was not answered (${errorWords(error)})`));
  const isInstalled = setup.clientId !== undefined && setup.appToken === undefined;
  const kept = isInstalled ? keptInstallations(installations, createSeal(setup.tokenKey), now) : undefined;
  const spaces = createSpaces(setup, kept?.find);
  const charts = createChartFiles(() => desk?.picture ?? setup.picture, log);
  const delivery = createDelivery({
    conversations: createConversations(spaces.open),
    charts,
    closed: () => closed,
    now,
    ...(fileWaits === undefined ? {} : { fileWaits }),
  });

  /** What is being sent is waited for at the end. */
  function sending<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
    pending.watch(outcome);
    return outcome;
  }

  return {
    find: delivery.find,
    send: (...given) => sending(delivery.send(...given)),
    edit: (...given) => sending(delivery.edit(...given)),

    async listen(given) {
      if (closed || reached !== undefined) throw new Fault('slack: it is closed or listens already');
      const reception = checkSetup(setup);
      await spaces.checkOwn();
      desk = given;
      const way = createReached(setup, reception);
      const parts = { desk: given, spaces, charts, send: delivery.send, pending, installations, patience };
      takeCommands(way.app, parts);
      takeButtons(way.app, parts);
      takeEvents(way.app, parts);
      await way.start();
      reached = way;
    },

    connection: () => reached?.connection() ?? { kind: 'awaited', reason: 'it does not listen' },

    async close() {
      const way = reached;
      reached = undefined;
      try {
        await way?.stop();
      } catch (error) {
        log.warn(`slack: it did not stop as it should (${errorWords(error)})`);
      }
      await pending.settle(MOST_AT_END);
      closed = true;
    },
  };
}
