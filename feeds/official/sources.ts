/** Where the official figures are published. A test or a mirror stands in for GOV.UK by another base address. */

export interface OfficialSource {
  /** Short and lasting: row key and word in problems. */
  readonly name: 'daily-page' | 'weekly-page' | 'publication-page';
  readonly title: string;
  readonly url: string;
  /** The same page as JSON of the content API, which carries the same body. */
  readonly contentUrl: string;
  /** Minutes between two visits. */
  readonly interval: number;
}

const PUBLICATION = '/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats';

/**
 * The three pages under `base`, such as `https://www.gov.uk`. The daily page changes once a day, from
 * 07:00 to 15:00; the weekly page and the spreadsheet once a week. The spreadsheet's own address is read
 * from the publication page.
 */
export function officialSources(base: string): readonly OfficialSource[] {
  const root = base.replace(/\/+$/, '');
  const source = (name: OfficialSource['name'], title: string, path: string, interval: number): OfficialSource => ({
    name,
    title,
    url: root + path,
    contentUrl: `${root}/api/content${path}`,
    interval,
  });
  return [
    source(
      'daily-page',
      'Small boat arrivals: last 7 days',
      `${PUBLICATION}/migrants-detected-crossing-the-english-channel-in-small-boats-last-7-days`,
      10,
    ),
    source(
      'weekly-page',
      'Weekly summary of small boat arrivals and preventions',
      `${PUBLICATION}/weekly-summary-of-small-boat-arrivals-and-preventions`,
      60,
    ),
    source('publication-page', 'Small boat activity in the English Channel', PUBLICATION, 60),
  ];
}
