/** A source of news: where it is and how its articles are chosen. */
export interface Feed {
  /** Short and lasting: file name, row key and word on the command line. */
  readonly name: string;
  readonly title: string;
  readonly outlet: string;
  readonly address: string;
  /** Minutes between two visits. */
  readonly interval: number;
  /** `all`: the whole feed is about migration. `topic`: only articles with a topic word are kept. */
  readonly relevance: 'all' | 'topic';
}
