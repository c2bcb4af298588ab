/** The state of every source: when it answered last, and why one fails. */
import { answerSources } from '../src/compose/answer-sources.ts';
import type { SourceReport } from '../src/compose/sources-line.ts';
import type { Command } from '../src/domain/command.ts';

export interface SourcesDeps {
  readonly sourceReports: () => Promise<readonly SourceReport[]>;
  /** The moment, on the clock by which times are told. */
  readonly now: () => Temporal.ZonedDateTime;
}

export function sources({ sourceReports, now }: SourcesDeps): Command {
  return {
    name: 'sources',
    description: 'The state of every source: when it answered last, and why one fails.',
    options: [],
    examples: [''],
    run: async () => answerSources(await sourceReports(), now()),
  };
}
