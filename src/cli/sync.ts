/** `sync`: the official pages and the newest spreadsheet fetched and stored. */
import { officialSources } from '../../feeds/official/sources.ts';
import type { Config } from '../config.ts';
import { openFilledStore } from '../main/open-filled-store.ts';
import { openWeb } from '../main/open-web.ts';
import { officialLines } from '../worker/report-round.ts';
import { syncRecord } from '../worker/sync-record.ts';
import { print, printJson, progress } from './output.ts';
import { releaseData, releaseWords } from './release-words.ts';

/** Visits every official source and prints what each brought; false where one failed. */
export async function runSync({ json }: { readonly json?: true }, config: Config): Promise<boolean> {
  const store = await openFilledStore(config);
  const web = await openWeb({ ...config, articlePages: false });
  try {
    const report = await syncRecord({
      store,
      fetchPage: web.fetchPage,
      sources: officialSources(config.govukUrl),
      now: Temporal.Now.instant,
      onVisit: (title) => progress(title),
    });
    progress('');
    const { sources, disagreements } = report;
    if (json) {
      const data = sources.map((source) => ({
        source: source.name,
        url: source.url,
        ...releaseData(source),
      }));
      await printJson({ sources: data, disagreements });
    } else if (sources.every(({ outcome }) => outcome === 'failed')) {
      await print(`${officialLines(sources).join('\n')}\n`);
    } else {
      await print(sources.map((source) => releaseWords(source.title, source)).join(''));
      await print(disagreements.map((told) => `! ${told}\n`).join(''));
    }
    return sources.every(({ outcome }) => outcome !== 'failed');
  } finally {
    await web.close();
    await store.close();
  }
}
