/**
 * Mends what outlets commonly get wrong in XML before a strict parser sees it: bare ampersands and HTML entities,
 * control characters, and markup that stands unescaped inside a text, whose order a parser into records would lose.
 */

/** A document that may not be parsed at all, with the reason in words. */
export interface Unmendable {
  readonly error: string;
}

const TEXTS = /<(title|description|summary|content|content:encoded)((?:\s[^<>]{0,500})?)>/g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-f]{1,6});)/gi;
const CONTROL_REFERENCE = /&#(?:0{0,6}(?:[0-8]|1[124-9]|2\d|3[01])|x0{0,5}(?:[0-8bcef]|1[0-9a-f]));/gi;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** XML that a strict parser can take, or why it is refused. A feed has no use for entities of its own. */
export function mendMarkup(xml: string): string | Unmendable {
  const clean = xml.replace(CONTROLS, '').replace(CONTROL_REFERENCE, '').toWellFormed().trimStart();
  const prologue = clean.slice(0, clean.search(/<[a-z]/i) + 1 || 4096);
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(prologue)) {
    return { error: 'it declares entities of its own, which no feed needs and attacks use' };
  }
  return outsideCdata(escapeInnerMarkup(clean), mendReferences);
}

function mendReferences(text: string): string {
  return text.replace(ENTITY, '&amp;');
}

/** Applies `change` to all that is not inside a CDATA section. An unclosed section runs to the end. */
function outsideCdata(xml: string, change: (text: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  while (from < xml.length) {
    const opens = xml.indexOf('<![CDATA[', from);
    if (opens < 0) break;
    const closes = xml.indexOf(']]>', opens);
    const end = closes < 0 ? xml.length : closes + 3;
    parts.push(change(xml.slice(from, opens)), xml.slice(opens, end));
    from = end;
  }
  parts.push(change(xml.slice(from)));
  return parts.join('');
}

/** Escapes markup that stands bare inside a text element, Atom's `type="xhtml"` among it. */
function escapeInnerMarkup(xml: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  TEXTS.lastIndex = 0;
  for (let open = TEXTS.exec(xml); open !== null; open = TEXTS.exec(xml)) {
    const [tag, name = '', attributes = ''] = open;
    if (attributes.endsWith('/') || unclosed.has(name)) continue;
    const starts = open.index + tag.length;
    const closes = closingOf(xml, name, starts);
    if (closes < 0) {
      unclosed.add(name);
      continue;
    }
    const inner = xml.slice(starts, closes);
    parts.push(xml.slice(from, starts), holdsMarkup(inner) ? escaped(inner) : inner);
    from = closes;
    TEXTS.lastIndex = closes;
  }
  parts.push(xml.slice(from));
  return parts.join('');
}

/** Where a text element ends; a closing tag inside a CDATA section at its start does not count. */
function closingOf(xml: string, name: string, starts: number): number {
  const cdata = /^\s{0,100}<!\[CDATA\[/.test(xml.slice(starts, starts + 120));
  const after = cdata ? xml.indexOf(']]>', starts) : starts;
  return after < 0 ? -1 : xml.indexOf(`</${name}>`, after);
}

function holdsMarkup(inner: string): boolean {
  return inner.includes('<') && !inner.trimStart().startsWith('<![CDATA[');
}

function escaped(inner: string): string {
  return inner.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
