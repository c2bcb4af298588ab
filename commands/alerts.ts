/** Which alerts a channel gets, and how many they would have been lately. */
import { type AlertsOfDays, previewData, previewWords } from '../src/compose/alert-preview.ts';
import { answerSettings, type Settings } from '../src/compose/answer-settings.ts';
import type { Command, CommandAnswer } from '../src/domain/command.ts';
import { settingsAsker } from '../src/domain/settings-asker.ts';
import { ALERT_TOPICS, type Subscription } from '../src/domain/subscription.ts';
import { zonesLike } from '../src/text/clock-time.ts';
import { alertWish } from '../src/text/settings-wish.ts';
import type { SettingsDeps } from './briefing.ts';

export interface AlertsDeps extends SettingsDeps {
  /** What there was to say in the last days of the record. */
  readonly alertsOf: (days: number) => Promise<AlertsOfDays>;
}

const DAYS = 30;
const ALL: Pick<Subscription, 'alerts'> = { alerts: new Set(ALERT_TOPICS) };

export function alerts({ readSettings, changeSettings, alertsOf }: AlertsDeps): Command {
  return {
    name: 'alerts',
    description: 'Which alerts come to this channel, and how many they would have been lately.',
    options: [
      { name: 'set', choices: ['on', 'off'], description: 'Of the topic, or without one of all' },
      { name: 'topic', choices: [...ALERT_TOPICS], description: 'figures, records, revisions, mismatches or sources' },
      { name: 'threshold', shape: 'number', description: 'Leave out new days with fewer people than this; 0 for none' },
      { name: 'quiet', description: 'Hours in which alerts wait: 22:00-07:00; or off' },
      { name: 'most', shape: 'number', description: 'Alerts a day; what goes beyond is told in the digest' },
      { name: 'zone', shape: 'zone', suggested: true, description: 'Time zone of this channel: Europe/London' },
    ],
    examples: ['', 'on', 'figures 500', 'records off', 'quiet 22:00-07:00', 'most 5', 'off'],
    suggest: async (_option, typed) => zonesLike(typed),
    async run({ options, asker }): Promise<CommandAnswer> {
      if (Object.keys(options).length === 0) {
        const days = await alertsOf(DAYS);
        if (asker === undefined) return withoutChannel(days);
        return told('The alerts of this channel', await readSettings(asker.channel), days);
      }
      const manager = await settingsAsker(asker);
      const { subscription } = await readSettings(manager.channel);
      const settings = await changeSettings(manager, alertWish(options, subscription));
      return told('The alerts of this channel are set', settings, await alertsOf(DAYS));
    },
  };
}

/** Where none are set, the preview is of all. */
function told(headline: string, settings: Settings, days: AlertsOfDays): CommandAnswer {
  const own = settings.subscription;
  const isSet = own !== undefined && own.alerts.size > 0;
  const words = previewWords(days, isSet ? own : ALL);
  const lead = isSet ? '' : 'With all of them on: ';
  const { briefing, data } = answerSettings(headline, settings, words === undefined ? [] : [`${lead}${words}`]);
  return { briefing, data: { ...(data as object), preview: previewData(days, isSet ? own : ALL) } };
}

/** On the command line nothing is set. */
function withoutChannel(days: AlertsOfDays): CommandAnswer {
  return {
    briefing: {
      kind: 'answer',
      headline: 'Alerts, had all been on',
      blocks: [{ kind: 'paragraph', text: [{ text: previewWords(days, ALL) ?? '' }] }],
    },
    data: { preview: previewData(days, ALL) },
  };
}
