/** A page that says it has been given up or has moved, as the daily page did from February 2023 to December 2025. */
import type { OfficialReading } from '../domain/observation.ts';
import type { GovukPage } from './govuk-page.ts';
import { quoted } from './printed-text.ts';

const NOTICE = /legacy page|no longer be updated|will continue here|(?:has|have) (?:been )?moved|can be found here/i;

/** The page as one without figures, with its notice as a problem; undefined where it has no notice. */
export function readNotice(page: GovukPage): OfficialReading | undefined {
  const notice = page.lines.find((line) => NOTICE.test(line));
  if (notice === undefined) return undefined;
  return {
    kind: 'no-figures',
    ...(page.publishedAt === undefined ? {} : { publishedAt: page.publishedAt }),
    ...(page.updatedAt === undefined ? {} : { updatedAt: page.updatedAt }),
    observations: [],
    problems: [`the page holds no figures; it says ${quoted(notice, 200)}`],
  };
}
