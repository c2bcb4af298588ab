/** HTML that is written by hand: what comes in is text, and only what is marked as HTML is read as such. */

/** Markup that may stand in a page as it is; a plain text is escaped first. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | readonly Html[];

/** A template whose values are escaped, unless they are HTML already; undefined and lists without members are nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: strings.map((string, i) => string + htmlOf(values[i])).join('') };
}

function htmlOf(value: Part): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A link as a browser opens it from a page: in a new tab, telling nothing of where it was. */
export function link(url: string, words: Html): Html {
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** A picture by its address, or where none is known a box with what it shows in words. */
export function picture(address: string | undefined, alt: string): Html {
  return address === undefined
    ? html`<div class="picture" role="img" aria-label="${alt}"><span>${alt}</span></div>`
    : html`<img class="picture" src="${address}" alt="${alt}">`;
}
