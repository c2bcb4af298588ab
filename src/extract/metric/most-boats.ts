/** Above the boats of any day on record (43 on 22 August 2020), with room. */
export const MOST_BOATS_IN_A_DAY = 60;
