/** Home Office tables by quarter, from the editions of the years ending December 2023 and September 2024. */
import { type StatisticsTable, type TableSeries, WORKBOOKS } from './table-description.ts';

const SEPTEMBER_2024 = { edition: 'year ending September 2024', publishedOn: '2024-11-28' } as const;
const DECEMBER_2023 = { edition: 'year ending December 2023', publishedOn: '2024-02-29' } as const;

/**
 * "Pending initial decision" alone is the backlog: at the end of every year from 2010 to 2023 it equals
 * table Asy_00a of the later edition to the person. "Pending further review" does not belong to it.
 */
const AWAITING_INITIAL_DECISION = ['Pending initial decision'];

/** People are main applicants and dependants; for 2001 only the main applicants were published. */
const PEOPLE = { column: 'Applicant type', values: ['Main applicant', 'Dependant'] } as const;

const SMALL_BOAT_DETECTIONS: readonly TableSeries[] = [
  {
    metric: 'small_boat_arrivals',
    basis: 'quarterly',
    value: 'Number of detections',
    where: { 'Method of entry': ['Small boat arrivals'] },
  },
];

const RETURNS = 'Return type group';

export const TABLES_TO_2024: readonly StatisticsTable[] = [
  {
    ...SEPTEMBER_2024,
    title: 'asylum applications by applicant type',
    header: ['Date', 'Applicant type', 'Applications'],
    date: 'Date',
    span: 'quarter',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: [
      { metric: 'asylum_claims', basis: 'quarterly', value: 'Applications', parts: PEOPLE },
      {
        metric: 'asylum_claims',
        basis: 'quarterly',
        variant: 'main-applicants',
        value: 'Applications',
        where: { 'Applicant type': ['Main applicant'] },
      },
    ],
  },
  {
    ...SEPTEMBER_2024,
    title: 'asylum claims awaiting a decision',
    header: ['Date', 'Applicant type', 'Application stage', 'Applications'],
    date: 'Date',
    span: 'day',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: [
      {
        metric: 'asylum_backlog',
        basis: 'snapshot',
        value: 'Applications',
        where: { 'Application stage': AWAITING_INITIAL_DECISION },
        parts: PEOPLE,
      },
      {
        metric: 'asylum_backlog',
        basis: 'snapshot',
        variant: 'cases',
        value: 'Applications',
        where: { 'Application stage': AWAITING_INITIAL_DECISION, 'Applicant type': ['Main applicant'] },
      },
    ],
  },
  {
    ...SEPTEMBER_2024,
    title: 'asylum support by accommodation',
    header: ['Date', 'Support Type', 'Accommodation Type', 'People'],
    date: 'Date',
    span: 'day',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: [
      {
        metric: 'asylum_hotels',
        basis: 'snapshot',
        value: 'People',
        where: { 'Accommodation Type': ['Contingency Accommodation - Hotel'] },
      },
    ],
  },
  {
    ...DECEMBER_2023,
    title: 'returns',
    header: ['Date', RETURNS, 'Number of returns'],
    date: 'Date',
    span: 'quarter',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: [
      {
        metric: 'returns',
        basis: 'quarterly',
        value: 'Number of returns',
        parts: { column: RETURNS, values: ['Enforced return', 'Voluntary return'] },
      },
      ...(
        [
          ['enforced', 'Enforced return'],
          ['voluntary', 'Voluntary return'],
          ['refused-at-port', 'Refused entry at port and subsequently departed'],
        ] as const
      ).map(
        ([variant, kind]): TableSeries => ({
          metric: 'returns',
          basis: 'quarterly',
          variant,
          value: 'Number of returns',
          where: { [RETURNS]: [kind] },
        }),
      ),
    ],
  },
  {
    ...DECEMBER_2023,
    title: 'irregular arrivals by method of entry',
    header: ['Date', 'Method of entry', 'Number of detections'],
    date: 'Date',
    span: 'quarter',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: SMALL_BOAT_DETECTIONS,
  },
  {
    ...DECEMBER_2023,
    title: 'irregular arrivals by method of entry, nationality, sex and age',
    header: [
      'Date',
      'Year',
      'Quarter',
      'Method of entry',
      'Nationality',
      'Region',
      'Sex',
      'Age Group',
      'Number of detections',
    ],
    date: 'Date',
    span: 'quarter',
    publisher: 'Home Office',
    url: WORKBOOKS,
    series: SMALL_BOAT_DETECTIONS,
  },
];
