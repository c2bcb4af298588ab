/** The desk with every command behind it, and the charts that its answers show. */
import { randomUUID } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import { createCharts } from '../charts/charts.ts';
import type { Desk } from '../platforms/platform.ts';
import { channelSettings } from '../worker/channel-settings.ts';
import { openDesk } from '../worker/open-desk.ts';
import { type RecordCharts, recordCharts } from '../worker/record-charts.ts';
import { writeHome } from '../worker/write-home.ts';
import { FIGURE_SOURCE } from './briefing-parts.ts';
import { type CommandParts, commandDeps } from './command-deps.ts';

export interface BotDesk {
  readonly desk: Desk;
  /** For digests, which show the same charts as answers. */
  readonly charts: RecordCharts;
  close(): Promise<void>;
}

export interface BotDeskParts extends Omit<CommandParts, 'charts'> {
  /** Told of what went wrong, with words for whoever runs the bot. */
  readonly onFailure: (words: string, error: unknown) => void;
}

export function openBotDesk(parts: BotDeskParts): BotDesk {
  const { store, now, timeZone } = parts;
  const drawing = createCharts();
  const charts = recordCharts(store.observations, drawing, FIGURE_SOURCE);
  const deps = commandDeps({ ...parts, charts });
  const made = commands.map((make) => make(deps));
  const home = {
    store,
    settings: channelSettings(parts),
    charts,
    now: () => now().toZonedDateTimeISO(timeZone),
    source: FIGURE_SOURCE,
    commands: made,
  };
  return {
    desk: openDesk({
      commands: made,
      store,
      home: (asker) => writeHome(home, asker),
      chart: charts.answer,
      picture: charts.picture,
      now,
      newId: randomUUID,
      onFailure: parts.onFailure,
    }),
    charts,
    close: () => drawing.close(),
  };
}
