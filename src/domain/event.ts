/** Days of public life that people count arrivals from, in stories and in alerts alike. */

export interface DatedEvent {
  readonly name: string;
  /** How a total names it, after "since". */
  readonly said?: string;
  /** First day that is counted, ISO. */
  readonly from: string;
  /** Other first days that writers use, ISO. */
  readonly alternatives: readonly string[];
  /** Where the day is from. */
  readonly source: string;
}

/** Counted from the day after polling day, as the news agencies do. */
export const LABOUR_TOOK_OFFICE: DatedEvent = {
  name: 'Labour took office',
  said: 'the general election of 4 July 2024',
  from: '2024-07-05',
  alternatives: ['2024-07-04', '2024-07-06', '2024-07-08'],
  source: 'https://www.gov.uk/government/people/keir-starmer',
};
