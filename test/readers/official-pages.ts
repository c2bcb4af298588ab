/** Small pages of GOV.UK's make, as HTML and as the content API's JSON, around one and the same body. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialReading } from '../../src/domain/observation.ts';
import { readOfficialFile } from '../../src/readers/official-file.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'official');

export interface PageFacts {
  readonly title?: string;
  readonly path?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

const PATH = '/government/publications/invented/small-boat-arrivals-last-7-days';

/** A page in the markup of 2026, with the metadata in its head. */
export function htmlPage(body: string, facts: PageFacts = {}): string {
  const { title = 'Small boat arrivals: last 7 days', path = PATH } = facts;
  const { publishedAt = '2026-04-21T13:16:27+01:00', updatedAt = '2026-04-21T13:16:28+01:00' } = facts;
  return `<!DOCTYPE html><html lang="en"><head><title>${title} - GOV.UK</title>
<meta name="govuk:public-updated-at" content="${publishedAt}"><meta name="govuk:updated-at" content="${updatedAt}">
<script type="application/ld+json">{"@type": "FAQPage", "mainEntityOfPage": {"@id": "https://www.gov.uk${path}"},
"datePublished": "2023-02-01T11:19:52+00:00", "dateModified": "${publishedAt}"}</script></head>
<body><header><svg><title>GOV.UK</title></svg></header><main><h1>${title}</h1>
<div class="gem-c-govspeak govuk-govspeak">${body}</div></main><footer><table><tr><td>©</td></tr></table></footer></body></html>`;
}

/** The same page as the content API gives it. */
export function jsonPage(body: string, facts: PageFacts = {}): string {
  const { title = 'Small boat arrivals: last 7 days', path = PATH } = facts;
  const { publishedAt = '2026-04-21T13:16:27+01:00', updatedAt = '2026-04-21T13:16:28+01:00' } = facts;
  const dates = { public_updated_at: publishedAt, updated_at: updatedAt, first_published_at: publishedAt };
  return JSON.stringify({ base_path: path, title, schema_name: 'html_publication', ...dates, details: { body } });
}

const HEADER = ['Date', 'Migrants arrived', 'Boats arrived', 'Boats involved in uncontrolled landings', 'Notes'];

/** A table with a header row, its first column as row headers. */
export function table(rows: readonly (readonly string[])[], header: readonly string[] = HEADER): string {
  const head =
    header.length === 0
      ? ''
      : `<thead><tr>${header.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`;
  const body = rows.map(
    ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table>${head}<tbody>${body.join('\n')}</tbody></table>`;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

export function readText(text: string): OfficialReading {
  return readOfficialFile(bytesOf(text), 'page');
}

/** Metric, first day, number, note and print of each observation on one line, in the order of the file. */
export function linesOf(reading: OfficialReading): readonly string[] {
  if (reading.kind === 'unreadable') return [reading.error];
  return reading.observations.map(({ metric, variant, period, value, printed, note }) =>
    [metric, variant, period.from, value, printed && `"${printed}"`, note && `(${note})`]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

export function problemsOf(reading: OfficialReading): readonly string[] {
  return reading.kind === 'unreadable' ? [reading.error] : reading.problems;
}
