/** A group of words and how much it says of a story's topic. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
  /** Parted by blanks; one that ends in `*` stands for all that begin with it. */
  readonly words: string;
  /** What tells of something else altogether. */
  readonly foreign?: true;
}
