import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import type { NewDatabase } from '../store.ts';
import { moment, openForGroup } from './store-for-tests.ts';

const said = (headline: string): Briefing => ({
  kind: 'alert',
  headline,
  blocks: [{ kind: 'paragraph', text: [{ text: 'ملاحظة \0 🚤', strong: true }] }],
});

export function describeBriefings(newDatabase: NewDatabase): void {
  describe('briefings and installations', () => {
    const store = openForGroup(newDatabase);

    test('a briefing comes back as it was said, and its name is taken once', async () => {
      const { briefings } = store();
      expect(await briefings.keep('new-day 2026-08-17', said('250 people'), moment('2026-08-18'))).toBe(true);
      expect(await briefings.keep('new-day 2026-08-17', said('other'), moment('2026-08-19'))).toBe(false);
      expect(await briefings.find('new-day 2026-08-17')).toStrictEqual(said('250 people'));
      expect(await briefings.find('nothing')).toBeUndefined();
    });

    test('what is kept for a while is dropped after it, and the rest stays', async () => {
      const { briefings } = store();
      await briefings.keep('answer', said('answer'), moment('2026-08-18'), moment('2026-09-18'));
      await briefings.keep('digest', said('digest'), moment('2026-08-18'));
      expect(await briefings.dropOld(moment('2026-09-17'))).toBe(0);
      expect(await briefings.dropOld(moment('2026-09-18'))).toBe(1);
      expect(await briefings.find('answer')).toBeUndefined();
      expect(await briefings.find('digest')).toBeDefined();
    });

    test('the secret of a space comes back until the space is removed', async () => {
      const { installations } = store();
      await installations.save('slack', 'T1', 'sealed', moment('2026-08-18'));
      await installations.save('slack', 'T1', 'sealed anew', moment('2026-08-19'));
      await installations.save('slack', 'T2', 'other', moment('2026-08-19'));
      await installations.save('discord', 'T1', 'another', moment('2026-08-19'));
      expect(await installations.find('slack', 'T1')).toBe('sealed anew');
      expect(await installations.spaces('slack')).toEqual(['T1', 'T2']);
      await installations.remove('slack', 'T1');
      expect(await installations.find('slack', 'T1')).toBeUndefined();
      expect(await installations.spaces('slack')).toEqual(['T2']);
      expect(await installations.find('discord', 'T1')).toBe('another');
    });
  });
}
