/** A digest with something in each of its parts, as a newsroom might get it on 18 August 2026. */
import { type DigestInput, digest } from '../../src/compose/digest.ts';
import type { Briefing } from '../../src/domain/briefing.ts';
import { periodOf } from '../../src/domain/period.ts';
import { daily, SOURCE, story, verdictOn } from './record.ts';

const yearToDate = periodOf('2026-01-01', '2026-08-17');
const at = Temporal.Instant.from('2026-08-18T15:00:00Z');

export const FRONT_PAGE: DigestInput = {
  now: Temporal.ZonedDateTime.from('2026-08-18T17:00[Europe/London]'),
  since: Temporal.Instant.from('2026-08-17T16:00:00Z'),
  people: daily('small_boat_arrivals', '2026-08-17', '2026-08-18T12:05:00Z'),
  boats: daily('small_boats', '2026-08-17'),
  officialSource: SOURCE,
  stories: [
    story('Sky News', 'Channel crossings pass 15,000 this year after 250 arrive in a day', '2026-08-18T12:40:00Z', [
      verdictOn(
        'More than 15,000 people have crossed the Channel so far this year, official figures show.',
        'More than 15,000',
        {
          figure: { hedge: 'more_than' },
          official: 15_897,
          reading: { period: yearToDate, basis: 'implied', rule: 'so far this year' },
          explanation: 'The record has 15,897 people for 1 January to 17 August 2026.',
        },
      ),
      verdictOn('On Monday, 250 people made the journey in three boats.', '250', {
        official: 250,
        reading: { period: periodOf('2026-08-17') },
      }),
    ]),
    story('BBC', '250 people arrive in a day as Channel crossings pass 15,000', '2026-08-18T13:10:00Z', [
      verdictOn('On Monday, 250 people crossed.', '250', {
        official: 250,
        reading: { period: periodOf('2026-08-17') },
      }),
      verdictOn('That is a fall of 40% on the same point last year.', '40%', {
        kind: 'differs',
        figure: { kind: 'percent_change', direction: 'down' },
        official: -43.2,
        reading: { period: yearToDate, comparedWith: periodOf('2025-01-01', '2025-08-17') },
        explanation: '15,897 people to 17 August 2026 against 27,997 to 17 August 2025 is −43.2%.',
      }),
      verdictOn('Some 24,000 people have been returned since the general election.', '24,000', {
        kind: 'unchecked',
        reason: 'no-record',
        reading: { metric: 'returns' },
        explanation: 'The record of returns ends in December 2023.',
      }),
    ]),
    story('The Independent', 'Asylum backlog at 64,426 as ministers promise faster decisions', '2026-08-18T09:00:00Z', [
      verdictOn('There were 64,426 people awaiting a decision at the end of 2025.', '64,426', {
        official: 64_426,
        reading: { metric: 'asylum_backlog', period: periodOf('2025-12-31') },
        explanation: 'The record has 64,426 people on 31 December 2025.',
      }),
      verdictOn('The scheme cost £4.7 billion, up from £3.1 billion.', '£4.7 billion', {
        kind: 'unchecked',
        reason: 'no-record',
        figure: { kind: 'money', value: 4.7e9 },
        reading: { metric: 'money' },
      }),
    ]),
    story('LBC', 'Minister to visit Dunkirk for talks on patrols', '2026-08-18T08:00:00Z'),
  ],
  sources: [
    { title: 'BBC', kind: 'feed', failures: 0, lastSucceededAt: at },
    { title: 'Sky News', kind: 'feed', failures: 0, lastSucceededAt: at },
    { title: 'The Independent', kind: 'feed', failures: 0, lastSucceededAt: at },
    {
      title: 'InfoMigrants',
      kind: 'feed',
      failures: 9,
      lastSucceededAt: Temporal.Instant.from('2026-08-15T15:00:00Z'),
      problem: 'it answered 503',
    },
    { title: 'GOV.UK daily page', kind: 'official', failures: 0, lastSucceededAt: at },
  ],
};

export function frontPage(change: Partial<DigestInput> = {}): Briefing {
  return digest({ ...FRONT_PAGE, ...change });
}
