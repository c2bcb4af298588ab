/** The Conversation, UK edition: articles by academics, in Atom with their full text. */
import type { Feed } from '../src/domain/feed.ts';

export const theConversation: Feed = {
  name: 'the-conversation',
  title: 'UK articles',
  outlet: 'The Conversation',
  address: 'https://theconversation.com/uk/articles.atom',
  interval: 60,
  relevance: 'topic',
};
