/** What a call costs its own process, so that a busy machine makes no test of hostile input fail. */

/** Milliseconds of processor time since `began`, a value of `process.cpuUsage()`. */
export function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
