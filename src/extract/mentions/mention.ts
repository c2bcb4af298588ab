/** A number found in a sentence, before anybody knows what it counts. */
import type { Hedge } from '../../domain/figure.ts';

export interface Mention {
  /** Offsets in the sentence: of the number itself, */
  readonly start: number;
  readonly end: number;
  /** and of the number with its hedge. */
  readonly hedgeStart: number;
  readonly value: number;
  readonly valueTo?: number;
  readonly hedge: Hedge;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'ratio' | 'nobody';
  readonly unit: 'none' | 'percent' | 'money';
}

/** All mentions are made here, so that they have one shape and are quick to read. */
export function newMention(found: Omit<Mention, 'valueTo'>, valueTo: number | undefined = undefined): Mention {
  const { start, end, hedgeStart, value, hedge, form, unit } = found;
  return { start, end, hedgeStart, value, valueTo, hedge, form, unit };
}
