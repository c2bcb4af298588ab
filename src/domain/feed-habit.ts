/** How often a feed brings a story, by the stories that are kept of it. */
export interface FeedHabit {
  readonly stories: number;
  /** Of the first and the newest of them. */
  readonly first: Temporal.Instant;
  readonly newest: Temporal.Instant;
  /**
   * The longest time but one from a story to the next, in milliseconds: the longest of all may be an absence of the bot.
   * 0 where there are fewer than two such times.
   */
  readonly longGap: number;
}
