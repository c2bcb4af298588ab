import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { errorWords, slackLogger, withoutSecrets } from '../../../src/platforms/slack/log-words.ts';
import { catchLog } from './listening.ts';

test('a token, a ticket and an address of an answer are taken out of a log line', () => {
  const line =
    'Bearer xoxb-1-2-ab xoxe.xoxp-1-abc xapp-1-A1-2-ff https://hooks.slack.com/commands/T1/2/abc wss://wss.slack.com/link/?ticket=12 /slack/oauth_redirect?code=1.2.3&state=eyJ';
  expect(withoutSecrets(line)).not.toMatch(/xox|xapp|hooks|ticket=1|1\.2\.3|eyJ/);
  expect(withoutSecrets('slack: the channel C1 is archived')).toBe('slack: the channel C1 is archived');
});

test('an error is told in its words, without the headers that it carries', () => {
  const error = new webApi.WebAPIHTTPError(503, 'Unavailable', { authorization: 'Bearer xoxb-1' }, 'body xoxb-2');
  expect(errorWords(error)).toContain('503');
  expect(errorWords(error)).not.toContain('xoxb');
});

test('warnings and errors of the libraries come into the log, and their small talk does not', () => {
  const { log, lines } = catchLog();
  const logger = slackLogger(log);
  logger.debug('http request body: {"token":"xoxb-1"}');
  logger.warn('retrying', new Error('Bearer xoxb-3'));
  logger.error('gone');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).toContain('slack: retrying Error:');
  expect(lines.join('')).not.toContain('xoxb');
});
