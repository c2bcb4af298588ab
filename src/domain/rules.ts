/**
 * Rules of readings that mean more than their words to whoever judges them. A reading's rule is told to people, so each
 * is a phrase; the reader that makes such a reading and the judge that doubts it take the phrase from here.
 */

/** From New Year to the last day that the writer had: the time that stories speak of where they name none. */
export const YEAR_SO_FAR = 'so far this year';
/** The base of "than at this point last year". */
export const SAME_DATES = 'the same dates of another year';
/** A day that no words name. */
export const NEAR_PUBLICATION = 'a day near publication';
/** "Yesterday", "two days ago". */
export const COUNTED_BACK = 'a day counted from publication';
/** "The past three days", "in just two days". */
export const UP_TO_NOW = 'the days up to now';
/** "That month": a time that only the figures and words before can tell. */
export const NAMED_BEFORE = 'a time named before';
/** The days that a sentence names one by one, as one time. */
export const NAMED_TOGETHER = 'the days named together';
/** "By the middle of April": the end is not told to the day. */
export const ABOUT_A_DAY = 'up to about a day';
/** "10,000 was hit at the end of April": the same of a mark, which the total of the day may be above. */
export const MARK_ABOUT_A_DAY = `${ABOUT_A_DAY}, of a mark`;
/** It ends with the day on which a round number was passed, so that the rest of that day's people may be above it. */
export const TO_THE_MARK = 'to the day of the mark';
/** "Passed 10,000 in April": it ends with a day of that month which is not told. */
export const MARK_IN_MONTH = 'to a day of the month of the mark';
/** "Since ministers announced in April that …": on which day of the month is not told. */
export const SINCE_SOME_DAY = 'since some day of a month';
/** "Across the autumn": which three months or four are meant the words do not say. */
export const SEASON = 'a season of the year';
/** A time that stands among words of time that nobody read. */
export const AMONG_UNREAD = 'a time among words that are not read';
/** Ends the rule of a time that a sentence before has told and this one only goes on with. */
export const TOLD_BEFORE = ', told before';
