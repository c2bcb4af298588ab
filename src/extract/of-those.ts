/** "Of those, 800 got to the UK": a number of the people whom the sentence before tells of, with nothing between. */
import { pattern } from '../text/patterns/pattern.ts';

/** What stands before such a number in its sentence. */
export const OF_THOSE = pattern(/^["']?of (?:those|these|them),? $/);
