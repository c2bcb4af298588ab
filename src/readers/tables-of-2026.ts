/** Tables of the editions of May 2026: hotels, claims and backlog by year, headline figures, and net migration. */
import { type StatisticsTable, WORKBOOKS } from './table-description.ts';

const ONS_FLOWS =
  'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/datasets/longterminternationalimmigrationemigrationandnetmigrationflowsprovisional';

const MARCH_2026 = { edition: 'year ending March 2026', publishedOn: '2026-05-21' } as const;

const HEADLINE = { value: 'value', basis: 'annual' } as const;
const headline = (...names: string[]) => ({ figure: names });

export const TABLES_OF_2026: readonly StatisticsTable[] = [
  {
    ...MARCH_2026,
    title: 'people in asylum hotels',
    header: ['date', 'people_in_hotels'],
    date: 'date',
    span: 'day',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: [{ metric: 'asylum_hotels', basis: 'snapshot', value: 'people_in_hotels' }],
  },
  {
    ...MARCH_2026,
    title: 'asylum claims and backlog, table Asy_00a',
    header: [
      'date',
      'people_claiming_in_calendar_year',
      'people_awaiting_initial_decision_on_date',
      'cases_awaiting_initial_decision_on_date',
    ],
    date: 'date',
    span: 'year',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: [
      { metric: 'asylum_claims', basis: 'annual', value: 'people_claiming_in_calendar_year' },
      { metric: 'asylum_backlog', basis: 'snapshot', value: 'people_awaiting_initial_decision_on_date' },
      {
        metric: 'asylum_backlog',
        basis: 'snapshot',
        variant: 'cases',
        value: 'cases_awaiting_initial_decision_on_date',
      },
    ],
  },
  {
    ...MARCH_2026,
    title: 'headline figures',
    header: ['figure', 'value', 'unit', 'period', 'published_date', 'source_url'],
    date: 'period',
    span: 'in-words',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/statistics/immigration-system-statistics-year-ending-march-2026',
    series: [
      { ...HEADLINE, metric: 'asylum_claims', where: headline('asylum-applications', 'asylum-applications-2025') },
      {
        ...HEADLINE,
        metric: 'asylum_claims',
        variant: 'main-applicants',
        where: headline('asylum-applications-main-applicants'),
      },
      {
        ...HEADLINE,
        metric: 'small_boat_arrivals',
        where: headline('small-boat-arrivals-calendar-year-2025', 'small-boat-arrivals-peak'),
      },
      { ...HEADLINE, metric: 'returns', where: headline('returns-enforced-plus-voluntary') },
      { ...HEADLINE, metric: 'returns', variant: 'enforced', where: headline('returns-enforced') },
      { ...HEADLINE, metric: 'returns', variant: 'voluntary', where: headline('returns-voluntary') },
      { ...HEADLINE, metric: 'returns', variant: 'refused-at-port', where: headline('returns-refused-entry-at-port') },
      {
        metric: 'asylum_backlog',
        basis: 'snapshot',
        value: 'value',
        where: headline(
          'asylum-backlog-people-awaiting-an-initial-decision',
          'asylum-backlog-peak',
          'asylum-backlog-2019',
        ),
      },
      {
        metric: 'asylum_backlog',
        basis: 'snapshot',
        variant: 'cases',
        value: 'value',
        where: headline('asylum-backlog-cases-awaiting-an-initial-decision'),
      },
      {
        metric: 'asylum_hotels',
        basis: 'snapshot',
        value: 'value',
        where: headline('people-in-asylum-hotel-accommodation'),
      },
    ],
  },
  {
    title: 'immigration, emigration and net migration',
    header: ['year_ending', 'immigration', 'emigration', 'net_migration', 'ons_marker'],
    date: 'year_ending',
    span: 'year',
    remark: 'ons_marker',
    publishedOn: '2026-05-21',
    edition: '21 May 2026',
    publisher: 'Office for National Statistics',
    url: ONS_FLOWS,
    series: [
      { metric: 'immigration', basis: 'annual', value: 'immigration' },
      { metric: 'emigration', basis: 'annual', value: 'emigration' },
      { metric: 'net_migration', basis: 'annual', value: 'net_migration' },
    ],
  },
];
