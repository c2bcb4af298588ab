/**
 * The one error for a wrong wish of a person: a period that cannot be read, a file that is not there.
 * Its message says what to do, and it is shown as it stands, without a stack.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** 1: could not; 2: wrong use. The exit code of the command line. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}
