import { afterAll, expect, test } from 'vitest';
import { createArticleTexts } from '../../src/collect/article-text.ts';

const texts = createArticleTexts();
afterAll(() => texts.close());

const sentence = 'The lifeboat came back at noon with 41 people, and the harbour master wrote down their number. ';

function pageOf(body: string) {
  const html = `<!doctype html><title>Arrivals</title><article>${body}</article>`;
  return { bytes: new TextEncoder().encode(html), contentType: 'text/html', url: 'https://harbour.example/1' };
}

const story = pageOf(`<p>${sentence.repeat(5)}</p><p>${sentence.repeat(5)}</p>`);

/** A page that keeps within the depth allowed and is still more than can be read in the time. */
const endless = pageOf('<div><p>a, b, c</p><a href="x">y</a></div>'.repeat(80_000));

test('a page is read in its own process', async () => {
  expect(await texts.read(story)).toMatchObject({ kind: 'read', text: expect.stringContaining('41 people') });
});

test('pages asked for at once all come, each with its own text', async () => {
  const pages = ['one', 'two', 'three'].map((word) => pageOf(`<p>${sentence.repeat(4)} This was boat ${word}.</p>`));
  const readings = await Promise.all(pages.map((page) => texts.read(page)));
  expect(readings.map((reading) => reading.kind === 'read' && reading.text.split(' ').at(-1))).toEqual([
    'one.',
    'two.',
    'three.',
  ]);
});

test('a page that takes too long is given up, the bot goes on, and the next page is read', async () => {
  const impatient = createArticleTexts({ limit: 1_000 });
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 20);
  expect(await impatient.read(endless)).toEqual({
    kind: 'unreadable',
    error: 'it could not be read within 1 seconds or the memory allowed',
  });
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(20);
  const patient = createArticleTexts();
  expect(await patient.read(story)).toMatchObject({ kind: 'read' });
  await impatient.close();
  await patient.close();
});

test('a page that takes all the memory takes its process with it, the bot goes on, and the next page is read', async () => {
  const small = createArticleTexts({ memory: 48, limit: 60_000 });
  expect(await small.read(story)).toMatchObject({ kind: 'read' });
  expect(await small.read(endless)).toMatchObject({ kind: 'unreadable', error: expect.stringContaining('memory') });
  expect(await small.read(story)).toMatchObject({ kind: 'read' });
  await small.close();
});

test('the process is let go when no page comes, and started again with the next', async () => {
  const brief = createArticleTexts({ idle: 1 });
  expect(await brief.read(story)).toMatchObject({ kind: 'read' });
  await new Promise((later) => setTimeout(later, 50));
  expect(await brief.read(story)).toMatchObject({ kind: 'read' });
  await brief.close();
  expect(await brief.read(story)).toEqual({ kind: 'unreadable', error: 'stopped before it was read' });
});
