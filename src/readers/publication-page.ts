/**
 * The GOV.UK publication page of the small boat statistics: where the newest edition of the time series
 * is. Its address changes with every edition, so it is read from the page each time.
 */
import { readGovukPage } from './govuk-page.ts';
import { findPrintedDates, plainDateOf } from './printed-date.ts';
import { cleanText } from './printed-text.ts';

export type TimeSeriesAddress =
  | {
      readonly kind: 'found';
      readonly url: string;
      readonly title: string;
      /** The edition's day, from its title or file name; absent where neither has one. */
      readonly edition?: Temporal.PlainDate;
    }
  | {
      readonly kind: 'not-found';
      /** Says what was looked for. */
      readonly error: string;
    };

type Found = Extract<TimeSeriesAddress, { kind: 'found' }>;

const LOOKED_FOR = 'looked for an attachment or link to an .ods file with "time series" in its title or file name';
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** The newest time series by date; without dates, the first on the page. Relative links count from `pageUrl`. */
export function findTimeSeries(bytes: Uint8Array, pageUrl: string): TimeSeriesAddress {
  const page = readGovukPage(new TextDecoder().decode(bytes));
  if ('error' in page) return { kind: 'not-found', error: `${page.error}; ${LOOKED_FOR}` };
  const listed = page.attachments.flatMap((attachment) => fromAttachment(attachment, pageUrl));
  const linked = page
    .body('a[href]')
    .toArray()
    .flatMap((link) => {
      const section = page.body(link).closest('.gem-c-attachment, .attachment, section');
      const title = section.find('.gem-c-attachment__title, .title').first().text();
      return candidate(page.body(link).attr('href') ?? '', [page.body(link).text(), title], pageUrl);
    });
  const [newest] = [...listed, ...linked].sort(newestFirst);
  return newest ?? { kind: 'not-found', error: LOOKED_FOR };
}

function fromAttachment(attachment: unknown, pageUrl: string): readonly Found[] {
  const { url, title, filename, content_type: type } = (attachment ?? {}) as Record<string, unknown>;
  if (typeof url !== 'string') return [];
  const titles = [title, filename].filter((text) => typeof text === 'string');
  return candidate(url, titles, pageUrl, type === SPREADSHEET);
}

function candidate(address: string, titles: readonly string[], pageUrl: string, isOds = false): readonly Found[] {
  const url = URL.parse(address, pageUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  if (!isOds && !/\.ods$/i.test(url.pathname)) return [];
  const file = plainName(url.pathname.split('/').at(-1) ?? '');
  const words = [...titles, file].map((text) => cleanText(text)).filter((text) => text !== '');
  if (!words.some((text) => /time[\s_-]*series/i.test(text))) return [];
  const printed = words.flatMap((text) => findPrintedDates(text.replaceAll('_', ' '))).find((date) => date.year);
  const edition = printed?.year === undefined ? undefined : plainDateOf(printed, printed.year);
  return [{ kind: 'found', url: url.href, title: words[0] ?? file, ...(edition === undefined ? {} : { edition }) }];
}

/** A file name as text; one with a broken percent sign stays as it is. */
function plainName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function newestFirst(a: Found, b: Found): number {
  if (a.edition === undefined || b.edition === undefined) {
    return Number(a.edition === undefined) - Number(b.edition === undefined);
  }
  return Temporal.PlainDate.compare(b.edition, a.edition);
}
