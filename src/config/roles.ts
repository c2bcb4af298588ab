/** What a process does of the bot's work, so that several can share it. */
import { z } from 'zod';

/**
 * `gateway`: holds the connections over which Slack (Socket Mode) and Discord bring questions, and answers them. `http`: takes and
 * answers what Slack posts to PORT. `worker`: visits the sources, judges, raises alerts, writes digests and sends.
 */
export const ROLES = ['gateway', 'http', 'worker'] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** A list such as "gateway,http" as a set; every role where it is not set. */
export const roles = z
  .string()
  .toLowerCase()
  .transform((list) => list.split(/[\s,]+/).filter((word) => word !== ''))
  .refine(
    (words) => words.length > 0 && words.every((word) => ROLES.some((role) => role === word)),
    `names no role, or one that there is not; write one or more of ${ROLES.join(', ')}, or leave it empty for all`,
  )
  .transform((words): ReadonlySet<Role> => new Set(words as Role[]))
  .default(new Set(ROLES));
