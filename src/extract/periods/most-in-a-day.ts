/** Above any day on record (1,305 on 3 September 2022), with room. */
export const MOST_IN_A_DAY = 2500;
