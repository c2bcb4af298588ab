/** Times in office and since agreements. */
import { weekday } from '../calendar-words.ts';
import { yearEarlier } from '../days.ts';
import type { Frames } from '../desk.ts';
import { say } from '../sentence.ts';

export const GOVERNMENTS: Frames = {
  'since the election with its boats': ({ labour, year, people, boats, one }) =>
    say`${one('Since Labour took office', 'Since the general election', 'Under the Labour government')} ${people(labour)} people have crossed the Channel in ${boats(labour)} ${one('boats', 'small boats', 'dinghies')}. So far this year ${people(year)} have arrived.`,
  'two prime ministers and their means a day': ({ labour, sunak, people, aDay }) =>
    say`Under Rishi Sunak ${people(sunak)} people arrived by small boat, an average of ${aDay(sunak)} a day; under Sir Keir Starmer it has been ${people(labour)}, or ${aDay(labour)} a day.`,
  'since the election in a quote': ({ labour, people, one }) =>
    say`“${people(labour)} ${one('people have crossed the Channel on Keir Starmer’s watch,” said the shadow home secretary.', 'illegal migrants have crossed the Channel since Labour came to power,” he told MPs.', 'people have come in small boats since this government took office,” she said.')}`,
  'since the agreement with France': ({ agreement, today, people, one }) =>
    say`${people(agreement)} people ${one(`have crossed the Channel since the returns agreement with France began on 6 August${today.year === 2026 ? ' last year' : ''}.`, 'have arrived by small boat since the one in, one out deal came into force on 6 August 2025.')}`,
  'a day that takes the count under Labour': ({ labour, yesterday, people, boats, one }) =>
    say`${people(yesterday)} people crossed the Channel in ${boats(yesterday)} boats on ${weekday(yesterday)}, taking the number ${one('since Labour came to power', 'since the general election', 'under the current government')} to ${people(labour)}.`,
  'Labour’s first year and its change': ({ labourFirstYear, people, change, one }) =>
    say`In Labour’s first year in office ${people(labourFirstYear)} people arrived by small boat, ${change(labourFirstYear, yearEarlier(labourFirstYear))} more than ${one('in the year before', 'in the 12 months before')}.`,
};
