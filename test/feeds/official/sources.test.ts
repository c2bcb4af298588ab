import { expect, test } from 'vitest';
import { officialSources } from '../../../feeds/official/sources.ts';

test('the three pages stand under the base address, and each as JSON of the content API', () => {
  const sources = officialSources('http://127.0.0.1:8080/');
  expect(sources.map((source) => source.name)).toEqual(['daily-page', 'weekly-page', 'publication-page']);
  for (const { url, contentUrl } of sources) {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:8080\/government\/publications\/migrants-detected-crossing/);
    expect(contentUrl).toBe(url.replace(':8080/', ':8080/api/content/'));
  }
});
