/** How the bot is watched while it runs: a line in the log for each finished step, and where PORT is set, health and numbers. */
import type { Logger } from 'pino';
import type { Platform } from '../platforms/platform.ts';
import type { OnStep } from '../worker/finished-step.ts';
import type { RoundReport } from '../worker/run-round.ts';
import { countedPlatform } from './counted-platform.ts';
import { type HealthParts, healthRoutes, type Route } from './health-routes.ts';
import type { Monitor, MonitorParts } from './monitor.ts';
import { readVersion } from './version.ts';

export interface Watch {
  readonly onStep: OnStep;
  /** The schedule gives a sign of life. */
  tick(): void;
  round(report: RoundReport): void;
  /** The platform with its attempts counted. */
  counted(name: Parameters<typeof countedPlatform>[0], platform: Platform): Platform;
  /** For the server on PORT; empty where PORT is not set. */
  readonly routes: readonly Route[];
}

export interface WatchParts extends MonitorParts, Pick<HealthParts, 'store' | 'platforms'> {
  readonly store: MonitorParts['store'] & HealthParts['store'];
  readonly log: Pick<Logger, 'info' | 'debug'>;
  /** Whether this process makes rounds over the sources, and so gives signs of life. */
  readonly hasRounds: boolean;
  /** Whether anyone can ask: without a port nothing is counted. */
  readonly isAsked: boolean;
}

export async function openWatch(parts: WatchParts): Promise<Watch> {
  const { log, now, isAsked } = parts;
  let lastTick = parts.hasRounds ? now() : undefined;
  const monitor: Monitor | undefined = isAsked ? (await import('./monitor.ts')).openMonitor(parts) : undefined;
  return {
    onStep(finished) {
      // A step that found nothing to do is no news, and comes each minute.
      log[finished.count > 0 ? 'info' : 'debug'](finished, 'step done');
      monitor?.step(finished);
    },
    tick() {
      lastTick = now();
    },
    round: (report) => monitor?.round(report),
    counted: (name, platform) => (monitor === undefined ? platform : countedPlatform(name, platform, monitor)),
    routes:
      monitor === undefined
        ? []
        : healthRoutes({ ...parts, monitor, lastTick: () => lastTick, version: readVersion() }),
  };
}
