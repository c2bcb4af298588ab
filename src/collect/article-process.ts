/** Runs as a process of its own: reads one article page after the other, so that a page made to hurt hurts only here. */
import { type PageDocument, readArticlePage } from '../readers/article-page.ts';

process.on('message', (page: PageDocument) => {
  process.send?.(readArticlePage(page));
});
