/** The briefing at once, or every day or week by the clock of the channel. */
import { answerSettings, type Settings } from '../src/compose/answer-settings.ts';
import { subscriptionWords } from '../src/compose/subscription-words.ts';
import type { Briefing } from '../src/domain/briefing.ts';
import type { Wish } from '../src/domain/changed-subscription.ts';
import type { Channel } from '../src/domain/channel.ts';
import type { Asker, Command, CommandAnswer } from '../src/domain/command.ts';
import { Fault } from '../src/domain/fault.ts';
import { settingsAsker } from '../src/domain/settings-asker.ts';
import { shownWords } from '../src/text/asked-day.ts';
import { zonesLike } from '../src/text/clock-time.ts';
import { digestWish } from '../src/text/settings-wish.ts';

/** What is set for channels. */
export interface SettingsDeps {
  readonly readSettings: (channel: Channel) => Promise<Settings>;
  readonly changeSettings: (asker: Asker, wish: Wish) => Promise<Settings>;
}

export interface BriefingDeps extends SettingsDeps {
  /** The news of so many hours and the record, by the clock of the zone; without one by that of the bot. */
  readonly writeDigest: (zone: string | undefined, hours: number) => Promise<Briefing>;
}

const CHOICES = ['now', 'daily', 'weekly', 'off', 'preview'];
const NOTHING: Settings = { subscription: undefined, next: undefined };
const DAY = 24;

export function briefing({ readSettings, changeSettings, writeDigest }: BriefingDeps): Command {
  return {
    name: 'briefing',
    description: 'The briefing now, or every day or week at a time of your own.',
    options: [
      { name: 'what', choices: CHOICES, description: 'now, daily, weekly, off, or preview: as it comes here' },
      { name: 'day', shape: 'weekday', description: 'Of a weekly briefing: Monday' },
      { name: 'time', shape: 'time', description: 'By the clock of the zone: 07:30' },
      { name: 'zone', shape: 'zone', suggested: true, description: 'Time zone of this channel: Europe/London' },
    ],
    examples: ['now', 'daily 07:30 Europe/London', 'weekly Monday 08:00', 'preview', 'off'],
    suggest: async (_option, typed) => zonesLike(typed),
    async run({ options: { what, ...options }, asker }): Promise<CommandAnswer> {
      if (what !== undefined && !CHOICES.includes(what)) {
        throw new Fault(`"${shownWords(what)}" is none of ${CHOICES.join(', ')}.`, { exitCode: 2 });
      }
      const settings = asker === undefined ? NOTHING : await readSettings(asker.channel);
      const { subscription } = settings;
      if (what === 'now') return plainAnswer(await writeDigest(subscription?.zone, DAY));
      if (what === 'preview') {
        const hours = subscription?.digest?.weekday === undefined ? DAY : 7 * DAY;
        return previewOf(await writeDigest(subscription?.zone, hours), settings);
      }
      if (what === undefined && Object.keys(options).length === 0) {
        return answerSettings('The briefing of this channel', settings, ['/briefing daily 07:30 sets one.']);
      }
      const manager = await settingsAsker(asker);
      const often = what === 'off' ? undefined : what;
      const wish = what === 'off' ? { digest: 'off' as const } : digestWish(options, often, subscription);
      return answerSettings('The briefing of this channel is set', await changeSettings(manager, wish));
    },
  };
}

function plainAnswer(answer: Briefing): CommandAnswer {
  return { briefing: answer, data: answer };
}

/** The briefing, ending with when it comes. */
function previewOf(digest: Briefing, { subscription, next }: Settings): CommandAnswer {
  const [words] = subscriptionWords(subscription, next);
  return plainAnswer({
    ...digest,
    blocks: [...digest.blocks, { kind: 'source', text: [{ text: `A preview for you alone. ${words}` }] }],
  });
}
