/** What the three kinds of question need: the way into a workspace, charts, and the work that goes on after the acknowledgement. */
import type { Context } from '@slack/bolt';
import type { Desk, Platform } from '../platform.ts';
import type { Answering, Respond } from './answer.ts';
import type { Pending } from './pending.ts';
import type { InstallationRows } from './setup.ts';
import type { Space, Spaces } from './spaces.ts';
import type { ChartFiles } from './upload-charts.ts';

export interface QuestionParts {
  readonly desk: Desk;
  readonly spaces: Pick<Spaces, 'open' | 'forget'>;
  readonly charts: ChartFiles;
  readonly send: Platform['send'];
  readonly pending: Pending;
  readonly installations: Pick<InstallationRows, 'remove'>;
  /** Milliseconds that the words of an answer wait for its charts. */
  readonly patience: number;
}

/** The space of a request: the workspace, or the organization where the app is installed for all of that. */
export function spaceOf({ isEnterpriseInstall, enterpriseId, teamId }: Context): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? teamId ?? enterpriseId ?? '';
}

/** An answer needs the workspace's token for its charts alone, so one that cannot be had costs no more than them. */
export async function answeringIn(
  { spaces, charts, patience }: QuestionParts,
  space: string,
  respond: Respond,
): Promise<Answering> {
  const opened = await spaces.open(space).catch((): Space | undefined => undefined);
  return { respond, charts, patience, space: opened };
}
