import { expect, test } from 'vitest';
import { isOnTopic } from '../../feeds/topic.ts';

test.each([
  ['More than 400 people cross the Channel in small boats'],
  ['Record day for Channel crossings'],
  ['Asylum hotel to close by spring'],
  ['Asylum-seekers moved from barracks'],
  ['Family of five granted asylum after three years'],
  ['Net migration falls to lowest since 2021'],
  ['Immigration: what is the government planning?'],
  ['Home Office immigration statistics published'],
  ['Refugees housed in Dover'],
  ['Man deported to Albania'],
  ['Skilled worker visa salary threshold to rise'],
  ['Migrants rescued from lorry in Kent'],
  ['People-smuggling gang jailed'],
  ['Gang sold places in a dinghy from Calais'],
  ['"One in, one out" deal with France extended'],
  ['Border Force officers strike'],
  ['A total of 973 people arrived on Saturday in 17 boats'],
  ['Returns of those with "no right to be here" pass 24,000'],
  ['Foreign national offenders to serve sentences abroad'],
])('"%s" is on topic', (headline) => {
  expect(isOnTopic({ headline, summary: '' })).toBe(true);
});

test.each([
  ['Swallows begin their migration south'],
  ['Bank completes data migration'],
  ['Channel 4 announces new chief'],
  ['Boat race won by Cambridge'],
  ['Home Office announces police pay rise'],
  ['Crossing closed after lorry hits bridge'],
  ['Horror film set in an abandoned asylum'],
  ['Visa and Mastercard cut fees'],
  ['Small business owners fear tax rise'],
  ['Trains through the Channel Tunnel delayed'],
  ['Swimmer is first across the Channel Islands'],
  ['300 people watched the regatta'],
  ['Ferry boat service to Jersey resumes'],
])('"%s" is not', (headline) => {
  expect(isOnTopic({ headline, summary: '' })).toBe(false);
});

test('the summary and the opening of the text count, a mention far down does not', () => {
  const filler = 'The council met on Tuesday to talk about bins. '.repeat(20);
  expect(isOnTopic({ headline: 'Kent council meets', summary: 'Asylum seekers were discussed.' })).toBe(true);
  expect(isOnTopic({ headline: 'Kent council meets', summary: '', text: `Small boats first. ${filler}` })).toBe(true);
  expect(isOnTopic({ headline: 'Kent council meets', summary: '', text: `${filler} Small boats last.` })).toBe(false);
});
