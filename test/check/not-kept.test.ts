import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test.each<[text: string, published: string]>([
  ['Nearly 900 people crossed the Channel in small boats on Saturday as one boat carried 125.', '2025-09-28'],
  ['On Saturday 895 people crossed the Channel, with a record 125 people packed into one of the boats.', '2025-09-28'],
  ['On Wednesday 1,075 people crossed the Channel. A whopping 125 were crammed on one dinghy.', '2025-10-09'],
  ['The average small boat this year holds 40 people, and some have had more than 60 on board.', '2022-09-05'],
  ['In the Channel this year, the 1,000 mark was never reached.', '2023-12-28'],
  ['Channel crossings: in 2024 the 10,000 mark was not passed until May 24.', '2025-04-29'],
  ['People crossed the Channel in small boats. He had seen four boats from his window since Monday.', '2025-05-22'],
  ['Planners fear a summer of 60,000 small boat arrivals.', '2022-04-20'],
  ['Five people died last week as more than 110 migrants in the Channel tried to board one dinghy.', '2024-05-02'],
  ['On Sunday and Monday 828 people crossed the Channel, following four days when there were no boats.', '2024-08-13'],
])('a number that no table keeps is not called wrong: "%s"', async (text, published) => {
  expect((await verdictsOn(text, published)).filter((verdict) => verdict.endsWith('differs'))).toEqual([]);
});

test('the fall in one group is no fall in all', async () => {
  const text =
    'Small boat arrivals are down by more than a third this year, while the number of Albanians arriving has fallen by over 90%.';
  expect(await verdictsOn(text, '2023-12-20')).not.toContain('90 differs');
});
