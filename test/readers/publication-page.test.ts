import { expect, test } from 'vitest';
import { findTimeSeries } from '../../src/readers/publication-page.ts';
import { bytesOf, fixture, htmlPage, jsonPage } from './official-pages.ts';

const PAGE = 'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats';
const NEWEST =
  'https://assets.publishing.service.gov.uk/media/6a8f0000000000000000bbbb/21_August_2026_Small_boats_-_time_series.ods';

const find = (text: string) => findTimeSeries(bytesOf(text), PAGE);

test('the newest time series is found among the attachments, as HTML and as the content API', () => {
  for (const name of ['publication.html', 'publication.json']) {
    const found = findTimeSeries(fixture(name), PAGE);
    expect(found).toMatchObject({ kind: 'found', url: NEWEST, edition: Temporal.PlainDate.from('2026-08-21') });
    if (found.kind === 'found') expect(found.title).toContain('Small boats: time series');
  }
});

test('attachments that the content API gives only as markup are found too', () => {
  const documents = [
    `<section class="gem-c-attachment"><h3><a href="${NEWEST}">Small boats time series</a></h3></section>`,
  ];
  expect(find(JSON.stringify({ title: 'Small boats', details: { documents } }))).toMatchObject({ url: NEWEST });
});

test('the title above a link counts where the file name says nothing, and links may be relative', () => {
  const body =
    '<section class="gem-c-attachment"><h3 class="gem-c-attachment__title">Time series, 28 August 2026</h3><a href="/media/file.ods?download=1">Download ODS</a></section>';
  expect(find(htmlPage(body))).toMatchObject({
    url: 'https://www.gov.uk/media/file.ods?download=1',
    edition: Temporal.PlainDate.from('2026-08-28'),
  });
});

test('without any date the first time series on the page is taken', () => {
  const body =
    '<a href="https://example.org/a.ods">Time series</a> <a href="https://example.org/b.ods">Time series</a>';
  const found = find(jsonPage(body));
  expect(found).toMatchObject({ url: 'https://example.org/a.ods' });
  expect(found).not.toHaveProperty('edition');
});

test('spreadsheets of something else, previews and strange addresses are not taken', () => {
  const body =
    '<a href="https://example.org/notes.ods">Notes</a><a href="https://example.org/time_series.ods/preview">Preview</a>' +
    '<a href="javascript:time_series.ods">Time series</a><a href="https://exa mple.org/time%ZZseries.ods">Time series</a>';
  expect(find(htmlPage(body))).toEqual({
    kind: 'not-found',
    error: 'looked for an attachment or link to an .ods file with "time series" in its title or file name',
  });
});

test('bytes that are no page say so', () => {
  expect(find('{"error": "not found"}')).toMatchObject({
    kind: 'not-found',
    error: expect.stringContaining('"title"'),
  });
});
