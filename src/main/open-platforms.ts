/** The platforms that are set up, each listening for the desk. One that cannot be opened stops no other. */
import type { Config } from '../config.ts';
import type { PlatformName } from '../domain/channel.ts';
import { Fault } from '../domain/fault.ts';
import type { Platform } from '../platforms/platform.ts';
import { openDiscord } from './open-discord.ts';
import { openSlack } from './open-slack.ts';
import type { PlatformOpening, PlatformParts } from './platform-opening.ts';

export interface OpenPlatform {
  readonly name: PlatformName;
  readonly platform: Platform;
}

const OPENINGS: readonly PlatformOpening[] = [openSlack, openDiscord];

/** True where a platform is set up, be it wrongly. */
export function hasPlatforms(config: Config): boolean {
  return OPENINGS.some(({ isSet }) => isSet(config));
}

/** The platforms that are set up, be it wrongly. */
export function platformNames(config: Config): readonly PlatformName[] {
  return OPENINGS.filter(({ isSet }) => isSet(config)).map(({ name }) => name);
}

/** Those that listen; of each that does not, one line in the log says why and what to do. */
export async function openPlatforms(parts: PlatformParts): Promise<readonly OpenPlatform[]> {
  const set = OPENINGS.filter(({ isSet }) => isSet(parts.config));
  const opened = await Promise.all(set.map((opening) => openOne(opening, parts)));
  return opened.flatMap((each) => each ?? []);
}

async function openOne({ name, open }: PlatformOpening, parts: PlatformParts): Promise<OpenPlatform | undefined> {
  let platform: Platform | undefined;
  try {
    platform = await open(parts);
    await platform.listen(parts.desk);
    return { name, platform };
  } catch (error) {
    if (error instanceof Fault) parts.log.error(error.message);
    else parts.log.error({ err: error }, `${name}: it could not be opened`);
    await platform?.close();
    return undefined;
  }
}
