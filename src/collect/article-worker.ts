/** Runs in a thread of its own: reads one article page after the other, so that a page made to hurt hurts only here. */
import { parentPort } from 'node:worker_threads';
import { type PageDocument, readArticlePage } from '../readers/article-page.ts';

parentPort?.on('message', (page: PageDocument) => parentPort?.postMessage(readArticlePage(page)));
