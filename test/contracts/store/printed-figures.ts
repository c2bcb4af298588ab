import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/period.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { verdictOn } from '../../compose/record.ts';
import type { NewDatabase } from '../store.ts';
import { article, moment, openForGroup } from './store-for-tests.ts';

const NOON = moment('2026-08-18');
const LATER = moment('2026-08-20');

export function describePrintedFigures(newDatabase: NewDatabase): void {
  describe('figures that stories print', () => {
    const store = openForGroup(newDatabase);

    async function print(id: string, outlet: string, day: string, verdicts: readonly Verdict[]) {
      await store().articles.save([article(id, { outlet, publishedAt: moment(day) })], NOON);
      await store().verdicts.save(id, 1, verdicts, NOON);
    }

    const printed = (metric: Verdict['reading']['metric'], since = '2026-08-01', limit = 10) =>
      store().verdicts.printed({ metric, since: moment(since), limit });

    test('who printed a figure first, who repeated it, and the newest verdict on it', async () => {
      const at = (period: string) => [returns('35,000', { to: period, explanation: period })];
      await print('r2', 'The Post', '2026-08-12', at('2026-08-11'));
      await print('r1', 'The Gazette', '2026-08-10', at('2026-08-09'));
      await print('r4', 'The Gazette', '2026-08-14', at('2026-08-13'));
      await print('r3', 'The Mail', '2026-08-13', at('2026-08-12'));
      const [figure, ...others] = await printed('returns');
      expect(others).toEqual([]);
      expect(figure).toMatchObject({ stories: 4, verdict: { explanation: '2026-08-13' }, article: { id: 'r4' } });
      expect(figure?.verdict.reading.period?.to).toBeInstanceOf(Temporal.PlainDate);
      expect(figure?.printings.map(({ outlet, at }) => `${outlet} ${at}`)).toEqual([
        'The Gazette 2026-08-10T12:00:00Z',
        'The Post 2026-08-12T12:00:00Z',
        'The Mail 2026-08-13T12:00:00Z',
      ]);
    });

    test('a figure of the asked time is told with its first story, however old that is', async () => {
      const same = [figureOf('asylum_hotels', '30,657')];
      await print('h1', 'The Gazette', '2026-03-01', same);
      await print('h2', 'The Post', '2026-08-10', same);
      const [figure] = await printed('asylum_hotels');
      expect(figure).toMatchObject({ stories: 1, printings: [{ outlet: 'The Gazette' }, { outlet: 'The Post' }] });
      expect(await printed('asylum_hotels', '2026-08-11')).toEqual([]);
    });

    test('figures of more stories come first, then the newest, and no more than were asked for', async () => {
      const [often, newer, older] = ['64,426', '50,001', '50,002'].map((number) => figureOf('asylum_backlog', number));
      await print('b1', 'The Gazette', '2026-08-10', [often, older] as Verdict[]);
      await print('b2', 'The Post', '2026-08-11', [often, newer, newer] as Verdict[]);
      const values = async (limit: number) =>
        (await printed('asylum_backlog', '2026-08-01', limit)).map(({ verdict }) => verdict.claim.figure.value);
      expect(await values(10)).toEqual([64_426, 50_001, 50_002]);
      expect(await values(2)).toEqual([64_426, 50_001]);
    });

    test('figures of one verdict are told by the stories that have it, the newest first', async () => {
      const differs = (printed: string) => ({ ...figureOf('emigration', printed), kind: 'differs' }) as const;
      const agrees = figureOf('emigration', '479,000');
      await print('x1', 'The Gazette', '2026-08-10', [differs('479,000'), differs('500,000')]);
      await print('x2', 'The Post', '2026-08-11', [agrees, differs('600,000')]);
      await print('x3', 'The Mail', '2026-08-12', [agrees]);
      const query = { metric: 'emigration', since: moment('2026-08-01'), kind: 'differs' } as const;
      const found = await store().verdicts.printed({ ...query, limit: 10, newestFirst: true });
      expect(found.map(({ verdict, stories, article: { id } }) => [verdict.claim.figure.value, stories, id])).toEqual([
        [600_000, 1, 'x2'],
        [479_000, 1, 'x1'],
        [500_000, 1, 'x1'],
      ]);
      expect(found[1]?.printings.map(({ outlet }) => outlet)).toEqual(['The Gazette']);
    });

    test('how many outlets carry a figure since that moment, with the newest verdict on it', async () => {
      const dead = (kind: 'agrees' | 'differs', explanation: string) =>
        ({ ...figureOf('channel_deaths', '41'), kind, explanation }) as const satisfies Verdict;
      await print('c0', 'The Herald', '2029-07-01', [dead('differs', 'old')]);
      await print('c1', 'The Gazette', '2029-08-10', [dead('differs', 'first'), dead('differs', 'again')]);
      await print('c2', 'The Gazette', '2029-08-11', [dead('differs', 'second')]);
      await print('c3', 'The Post', '2029-08-12', [dead('differs', 'third')]);
      await print('c4', 'The Mail', '2029-08-13', [dead('agrees', 'fourth')]);
      const query = { metric: 'channel_deaths', since: moment('2029-08-01'), limit: 10 } as const;
      const carried = async (kind?: Verdict['kind']) =>
        (await store().verdicts.carried({ ...query, ...(kind && { kind }) })).map(({ verdict, outlets }) => [
          verdict.explanation,
          outlets,
        ]);
      expect(await carried('differs')).toEqual([['third', 2]]);
      expect(await carried()).toEqual([['fourth', 3]]);
      expect(await carried('ahead-of-record')).toEqual([]);
    });

    test('without a metric, everything about migration is told and sums of money are not', async () => {
      await print('m1', 'The Gazette', '2030-08-10', [
        figureOf('money', '4,700'),
        figureOf('net_migration', '204,000'),
      ]);
      const all = await store().verdicts.printed({ since: moment('2030-01-01'), limit: 10 });
      expect(all.map(({ verdict }) => verdict.reading.metric)).toEqual(['net_migration']);
    });

    test('a figure is new where no story printed it before, and told by the verdict on its first story', async () => {
      const [old, fresh] = ['111,000', '222,000'].map((printed) => figureOf('asylum_claims', printed));
      await print('n0', 'The Gazette', '2039-07-01', [old] as Verdict[]);
      await print('n2', 'The Post', '2039-08-12', [fresh] as Verdict[]);
      const first = { ...(fresh as Verdict), kind: 'unchecked', reason: 'no-record', explanation: 'first' } as const;
      await print('n1', 'The Mail', '2039-08-11', [old as Verdict, first]);
      const newly = async (kinds: readonly Verdict['kind'][], limit = 10) =>
        (await store().verdicts.newlyPrinted(moment('2039-08-01'), kinds, limit)).map(({ explanation }) => explanation);
      expect(await newly(['unchecked', 'ahead-of-record'])).toEqual(['first']);
      expect(await newly(['agrees'])).toEqual([]);
      expect(await newly(['unchecked'], 0)).toEqual([]);
    });

    test('an edit takes its old figures away once it is judged, and a late verdict on the old text brings none back', async () => {
      await print('e1', 'The Gazette', '2026-08-10', [figureOf('immigration', '900,000')]);
      await store().articles.save([article('e1', { headline: 'New' })], LATER);
      expect(await printed('immigration')).toHaveLength(1);
      await store().verdicts.save('e1', 2, [figureOf('immigration', '800,000')], LATER);
      await store().verdicts.save('e1', 1, [figureOf('immigration', '900,000')], LATER);
      const values = (await printed('immigration')).map(({ verdict }) => verdict.claim.figure.value);
      expect(values).toEqual([800_000]);
      await store().verdicts.save('e1', 2, [], LATER);
      expect(await printed('immigration')).toEqual([]);
    });
  });
}

function figureOf(metric: Verdict['reading']['metric'], printed: string): Verdict {
  return verdictOn(`It was ${printed} then.`, printed, { reading: { metric } });
}

function returns(printed: string, { to, explanation }: { to: string; explanation: string }): Verdict {
  const reading = { metric: 'returns', period: periodOf('2024-07-05', to) } as const;
  return verdictOn(`Some ${printed} have been returned since July 2024.`, printed, { reading, explanation });
}
