import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkAddress, safeAddress, safeText } from '../../src/text/safe-text.ts';

test.each([
  ['a colour', 'a\u001b[31mb\u001b[0mc', 'abc'],
  ['a move of the cursor', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
  ['the window title', 'a\u001b]0;owned\u0007b', 'ab'],
  ['a link', 'a\u001b]8;;https://evil.example\u001b\\b\u001b]8;;\u001b\\c', 'abc'],
  ['one-byte forms of both', 'a\u009b31mb\u009d0;x\u009cc', 'abc'],
  ['a device query', 'a\u001bP+q544e\u001b\\b', 'ab'],
  ['a short escape', 'a\u001bcb', 'ab'],
  ['a sequence cut off', 'a\u001b', 'a'],
  ['backspaces and bells', 'a\b\b\u0007b', 'ab'],
  ['line breaks', 'a\r\nb\u2028c\td', 'a b c d'],
  ['a turn of the reading direction', 'a\u202ebcd\u202c\u2066e\u2069', 'abcde'],
  ['half of a letter', 'a\ud83db', 'ab'],
  ['letters without a shape', 'a\u00ad\u034f\u3164\u{e0041}b', 'ab'],
  ['marks heaped upon a letter', `a${'\u0301'.repeat(200)}b`, `a${'\u0301'.repeat(30)}b`],
  ['blanks without width', 'a\u200bb\ufeffc', 'abc'],
])('%s is taken out of a headline', (_name, given, safe) => {
  expect(safeText(given)).toBe(safe);
});

test('what is only text stays as it is', () => {
  for (const text of ['🏴󠁧󠁢󠁥󠁮󠁧󠁿 👨‍👩‍👧', '“15,000” – a 43% rise…', 'Pas-de-Calais: naufragé', '日本 🚢 [31m', '✓ ≈ ✗ −'])
    expect(safeText(text)).toBe(text);
});

test('whatever comes in, no control character goes out', () => {
  const parts = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u001b', '\u009b', '\u001b]', '[', 'm')),
  );
  fc.assert(
    fc.property(parts, (texts) => {
      expect(safeText(texts.join(''))).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});

test('only web addresses are opened, and none can end its own link', () => {
  expect(safeAddress('https://www.gov.uk/a?b=c')).toBe('https://www.gov.uk/a?b=c');
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'not an address', '']) {
    expect(safeAddress(address)).toBeUndefined();
  }
  expect(safeAddress('https://a.example/\u001b\\x\u0007 y')).not.toMatch(/[\u0000-\u001f ]/);
});

test('an address that stands in markup cannot end its link, and one that names a user is none', () => {
  expect(linkAddress('https://a.example/(x)>|)"`[y]*_?q=1&r=2#z')).toMatch(
    /^https:\/\/a\.example\/[A-Za-z0-9%*_?=&#]+$/,
  );
  expect(linkAddress('https://a.example/%28x%29')).toBe('https://a.example/%28x%29');
  expect(linkAddress('https://bbc.co.uk@evil.example/')).toBeUndefined();
  expect(linkAddress(`https://a.example/${'x'.repeat(1_500)}`)).toBeUndefined();
});
