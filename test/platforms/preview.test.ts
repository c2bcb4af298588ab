import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Briefing, plain } from '../../src/domain/briefing.ts';
import { renderBriefing as renderDiscord } from '../../src/platforms/discord/render-briefing.ts';
import { previewPage } from '../../src/platforms/preview/preview-page.ts';
import { renderBriefing as renderSlack } from '../../src/platforms/slack/render-briefing.ts';
import { describeWithChromium, openBrowser } from '../chromium.ts';
import { frontPage } from '../compose/front-page.ts';
import { EVERY_BLOCK } from '../contracts/platform.ts';

/** What the browser knows of an element; the compiler knows of no browser. */
interface Placed {
  closest(selector: string): Placed | null;
  getBoundingClientRect(): { readonly right: number };
}

const HOSTILE =
  '<img src=x onerror="document.title=1"> <script>document.title=2</script> **b** [BBC](https://evil.example) &amp; \'"';

function preview(briefing: Briefing, pictures?: ReadonlyMap<string, string>): string {
  const slack = renderSlack(briefing, { key: 'd1', files: new Map([['year', 'year']]) });
  const discord = renderDiscord(briefing, { key: 'd1', charts: new Set(['year']) });
  return previewPage({ title: briefing.headline, slack, discord, ...(pictures && { pictures }) });
}

test('the page is one document that loads nothing and runs nothing', () => {
  const page = preview(frontPage());
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|src="http/);
});

describeWithChromium('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(page: string) {
    const tab = await browser.newPage({ viewport: { width: 1_512, height: 900 } });
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('console', (message) => faults.push(message.text()));
    tab.on('request', (request) => {
      if (!request.url().startsWith('data:')) faults.push(`asked for ${request.url()}`);
    });
    await tab.setContent(page);
    return { tab, faults };
  }

  test('Slack and Discord stand side by side, light and dark, at two widths, and nothing sticks out', async () => {
    const { tab, faults } = await open(preview(frontPage()));
    const captions = await tab.locator('figcaption').allTextContents();
    expect(captions.toSorted()).toEqual(
      ['Slack', 'Discord']
        .flatMap((platform) =>
          ['light', 'dark'].flatMap((theme) => ['desktop', 'phone'].map((width) => `${platform}, ${theme}, ${width}`)),
        )
        .toSorted(),
    );
    const wider = await tab.locator('.screen *').evaluateAll(
      (all: Placed[]) =>
        all.filter((each) => {
          const screen = each.closest('.screen');
          return screen !== null && each.getBoundingClientRect().right > screen.getBoundingClientRect().right;
        }).length,
    );
    expect(wider).toBe(0);
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('every frame shows every word, every mark beside its words, and nothing that the page does not know', async () => {
    const { tab } = await open(preview(EVERY_BLOCK));
    for (const screen of await tab.locator('.screen').allTextContents()) {
      for (const words of ['250 people', 'Provisional. Home Office', 'BBC', '✓ agrees', '✗ differs', 'The sum.']) {
        expect(screen).toContain(words);
      }
      for (let i = 0; i < 6; i += 1) expect(screen).toContain(`“quote ${i}”`);
    }
    expect(await tab.locator('.unknown').count()).toBe(0);
    expect(await tab.locator('a[href="https://www.bbc.co.uk/1"]').count()).toBe(8);
    await tab.close();
  });

  test('text stays text, whatever a feed writes', async () => {
    const briefing: Briefing = {
      kind: 'alert',
      headline: HOSTILE,
      blocks: [
        { kind: 'source', text: plain(HOSTILE) },
        { kind: 'story', headline: HOSTILE, links: [{ outlet: HOSTILE, url: 'https://a.example/"><b>' }], lines: [] },
      ],
    };
    const { tab, faults } = await open(preview(briefing));
    expect(await tab.locator('.screen img, .screen script').count()).toBe(0);
    expect(await tab.title()).toBe(HOSTILE);
    for (const screen of await tab.locator('.screen').allTextContents()) {
      expect(screen.split(HOSTILE).length).toBe(5);
    }
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('a chart is a picture with its words, or where there is none a box that holds them', async () => {
    const briefing: Briefing = {
      kind: 'answer',
      headline: '250 people',
      blocks: [{ kind: 'image', chart: 'year', alt: 'Line chart of the year.' }],
    };
    const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
    const { tab } = await open(preview(briefing, new Map([['year', dot]])));
    expect(await tab.getByRole('img', { name: 'Line chart of the year.' }).count()).toBe(8);
    expect(
      await tab
        .locator('img.picture')
        .evaluateAll((all) => all.every((each) => 'naturalWidth' in each && each.naturalWidth === 1)),
    ).toBe(true);
    await tab.setContent(preview(briefing));
    expect(await tab.getByText('Line chart of the year.').count()).toBe(8);
    await tab.close();
  });
});
