/**
 * Reads a TypeScript source just well enough to know its code from its words: comments, strings, templates
 * and regular expressions are blanked, so that a search for a name or an import never meets prose.
 */

const KEYWORD_BEFORE_REGEX =
  /(?:^|[^.\w$])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)\s*$/;

/** The source with the same length and lines, where every comment and every word inside quotes is blank; quotes stay. */
export function blankWords(source: string): string {
  const out = source.split('');
  const blank = (from: number, to: number) => {
    for (let i = from; i < to && i < out.length; i += 1) if (out[i] !== '\n') out[i] = ' ';
  };
  /** Depth of braces inside each open `${`. */
  const templates: number[] = [];
  let lastCode = -1;
  let at = 0;
  while (at < source.length) {
    const char = source[at] as string;
    const next = source[at + 1];
    if (char === '/' && (next === '/' || next === '*')) {
      const end = next === '/' ? lineEnd(source, at) : blockEnd(source, at);
      blank(at, end);
      at = end;
      continue;
    }
    if (char === "'" || char === '"') {
      const end = quoteEnd(source, at, char);
      blank(at + 1, end - 1);
      at = end;
    } else if (char === '`' || (char === '}' && templates.at(-1) === 0)) {
      if (char === '}') templates.pop();
      const end = templateEnd(source, at + 1);
      if (source[end - 1] === '{') {
        templates.push(0);
        blank(at + 1, end - 2);
      } else {
        blank(at + 1, end - 1);
      }
      at = end;
    } else if (char === '/' && startsRegex(source, lastCode)) {
      const end = regexEnd(source, at);
      blank(at + 1, end - 1);
      at = end;
    } else {
      const depth = templates.length - 1;
      if (depth >= 0 && char === '{') templates[depth] = (templates[depth] as number) + 1;
      if (depth >= 0 && char === '}') templates[depth] = (templates[depth] as number) - 1;
      at += 1;
    }
    if (char.trim() !== '') lastCode = at - 1;
  }
  return out.join('');
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function blockEnd(source: string, at: number): number {
  const end = source.indexOf('*/', at + 2);
  return end === -1 ? source.length : end + 2;
}

function quoteEnd(source: string, at: number, quote: string): number {
  for (let i = at + 1; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === quote || source[i] === '\n') return i + 1;
  }
  return source.length;
}

/** Just after the closing backtick, or just after the `${` that opens an expression. */
function templateEnd(source: string, at: number): number {
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '`') return i + 1;
    else if (source[i] === '$' && source[i + 1] === '{') return i + 2;
  }
  return source.length;
}

function startsRegex(source: string, lastCode: number): boolean {
  if (lastCode < 0) return true;
  if (!/[\w$)\]}'"`]/.test(source[lastCode] as string)) return true;
  return KEYWORD_BEFORE_REGEX.test(source.slice(Math.max(0, lastCode - 12), lastCode + 1));
}

function regexEnd(source: string, at: number): number {
  let inClass = false;
  for (let i = at + 1; i < source.length; i += 1) {
    const char = source[i];
    if (char === '\n') return i;
    if (char === '\\') i += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return i + 1;
  }
  return source.length;
}
