/** What a call costs its own thread, so that a busy machine makes no test of hostile input fail. */

/** Milliseconds of processor time of this thread since `began`, a value of `process.threadCpuUsage()`. */
export function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}
