import { expect, test } from 'vitest';
import { readOpml } from '../../src/readers/opml.ts';

function opmlOf(outlines: string): string {
  return `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Desk</title></head><body>\n${outlines}\n</body></opml>`;
}

test('feeds are read from every folder, with the attributes that are ours', () => {
  const { feeds, problems } = readOpml(
    opmlOf(`<outline text="Local">
      <outline type="rss" text="Eastcliff Times &amp; Post" xmlUrl="https://eastcliff.example/rss"/>
      <outline text="Deep"><outline title="Sea Watch" text="x" xmlURL="http://sea.example/feed" relevance="all" interval="60"/></outline>
    </outline>`),
  );
  expect(problems).toEqual([]);
  expect(feeds).toEqual([
    {
      name: 'eastcliff-times-post',
      title: 'Eastcliff Times & Post',
      outlet: 'Eastcliff Times & Post',
      address: 'https://eastcliff.example/rss',
      interval: 30,
      relevance: 'topic',
    },
    {
      name: 'sea-watch',
      title: 'Sea Watch',
      outlet: 'Sea Watch',
      address: 'http://sea.example/feed',
      interval: 60,
      relevance: 'all',
    },
  ]);
});

test('a name that is taken gets a number', () => {
  const { feeds } = readOpml(
    opmlOf('<outline text="BBC UK" xmlUrl="https://a.example/"/><outline text="BBC UK" xmlUrl="https://b.example/"/>'),
    new Set(['bbc-uk']),
  );
  expect(feeds.map(({ name }) => name)).toEqual(['bbc-uk-2', 'bbc-uk-3']);
});

test('each fault is told with its line, and the rest is read', () => {
  const { feeds, problems } = readOpml(
    opmlOf(
      [
        '<outline text="A" xmlUrl="feed.xml"/>',
        '<outline text="B" xmlUrl="https://b.example/" interval="soon"/>',
        '<outline text="C" xmlUrl="https://c.example/" relevance="some"/>',
        '<outline text="D" xmlUrl="https://d.example/"/>',
        '<outline text="E" xmlUrl="https://d.example/"/>',
        '<outline text="F" xmlUrl="file:///etc/passwd"/>',
      ].join('\n'),
    ),
  );
  expect(feeds.map(({ title }) => title)).toEqual(['D']);
  expect(problems).toEqual([
    'line 3: "feed.xml" of "A" is no web address',
    'line 4: interval="soon" of "B" is not from 5 to 1440 minutes',
    'line 5: relevance="some" of "C" is neither all nor topic',
    'line 7: https://d.example/ stands twice; the first is used',
    'line 8: "file:///etc/passwd" of "F" is no web address',
  ]);
});

test('a file that breaks off gives what stood before and says where it broke', () => {
  const { feeds, problems } = readOpml('<opml><body><outline text="A" xmlUrl="https://a.example/"/><outline');
  expect(feeds).toHaveLength(1);
  expect(problems).toEqual([expect.stringMatching(/^the file is broken XML from here on/)]);
});

test.each([['<rss version="2.0"/>'], ['']])('what is no OPML says so: %s', (text) => {
  expect(readOpml(text).problems).toContain('this is not an OPML file');
});

test('entities of its own are not expanded', () => {
  const bomb = `<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><opml><body><outline text="&b;" xmlUrl="https://a.example/"/></body></opml>`;
  expect(readOpml(bomb).problems).toEqual([
    expect.stringMatching(/broken XML/),
    'no outline of the file has an xmlUrl',
  ]);
});
