/** The platforms that are set up, each listening for the desk. One that cannot be opened stops no other. */
import type { Config } from '../config.ts';
import type { PlatformName } from '../domain/channel.ts';
import { Fault } from '../domain/fault.ts';
import type { Platform } from '../platforms/platform.ts';
import { openDiscord } from './open-discord.ts';
import { openSlack } from './open-slack.ts';
import type { PlatformOpening, PlatformParts } from './platform-opening.ts';

/** A platform that is open, by the name that its deliveries bear. */
export interface OpenPlatform {
  readonly name: PlatformName;
  readonly platform: Platform;
}

const OPENINGS: readonly PlatformOpening[] = [openSlack, openDiscord];

/** True where this process has to do with a platform that is set up, be it wrongly. */
export function hasPlatforms(config: Config): boolean {
  return openingsFor(config).length > 0;
}

/** The platforms from which this process is to bring questions, be they set up wrongly. */
export function heardPlatforms(config: Config): readonly PlatformName[] {
  return OPENINGS.filter(({ isSet, hears }) => isSet(config) && hears(config)).map(({ name }) => name);
}

/** A worker sends to every platform that is set up, and others open what they hear. */
function openingsFor(config: Config): readonly PlatformOpening[] {
  return OPENINGS.filter(({ isSet, hears }) => isSet(config) && (config.roles.has('worker') || hears(config)));
}

/** Those that are open and, where this process is to hear them, listen; of each that is not, one line in the log says why and what to do. */
export async function openPlatforms(parts: PlatformParts): Promise<readonly OpenPlatform[]> {
  const set = openingsFor(parts.config);
  const opened = await Promise.all(set.map((opening) => openOne(opening, parts)));
  return opened.flatMap((each) => each ?? []);
}

async function openOne(
  { name, open, hears }: PlatformOpening,
  parts: PlatformParts,
): Promise<OpenPlatform | undefined> {
  let platform: Platform | undefined;
  try {
    platform = await open(parts);
    if (hears(parts.config)) await platform.listen(parts.desk);
    return { name, platform };
  } catch (error) {
    if (error instanceof Fault) parts.log.error(error.message);
    else parts.log.error({ err: error }, `${name}: it could not be opened`);
    await platform?.close();
    return undefined;
  }
}
