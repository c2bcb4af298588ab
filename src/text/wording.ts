/** Numbers, changes and lists as a newsroom prints them in British English. */

/** What is counted, for one and for any other number. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Never migrants: the Home Office counts people. */
export const PEOPLE: Noun = { one: 'person', many: 'people' };
/** Small boats; the word small stands where the context does not say it. */
export const BOATS: Noun = { one: 'boat', many: 'boats' };
/** Calendar days. */
export const DAYS: Noun = { one: 'day', many: 'days' };
/** Articles, as readers call them. */
export const STORIES: Noun = { one: 'story', many: 'stories' };
/** What several stories tell together. */
export const EVENTS: Noun = { one: 'event', many: 'events' };

/** "15,897", "55.8"; at most `decimals` places, a true minus sign before what is negative. */
export function numberWords(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const shown = fraction === undefined || /^0*$/.test(fraction) ? grouped : `${grouped}.${fraction}`;
  return value < 0 && shown !== '0' ? `−${shown}` : shown;
}

/** "+30", "−1,017", "0". */
export function signed(value: number, decimals = 0): string {
  const shown = numberWords(value, decimals);
  return value > 0 && shown !== '0' ? `+${shown}` : shown;
}

/** "+43%", "−25%", "0%"; one place where a whole number would hide a change of less than ten percent. */
export function signedPercent(percent: number): string {
  return `${signed(percent, Math.abs(percent) < 10 ? 1 : 0)}%`;
}

/** "43% fewer than", "12% more than", "as many as"; what it is compared with follows. */
export function changeWords(percent: number): string {
  const shown = numberWords(Math.abs(percent), Math.abs(percent) < 10 ? 1 : 0);
  if (shown === '0') return 'as many as';
  return `${shown}% ${percent < 0 ? 'fewer' : 'more'} than`;
}

/** Percent by which `now` differs from `before`; undefined where `before` is zero or either is missing. */
export function percentChange(now: number | undefined, before: number | undefined): number | undefined {
  if (now === undefined || before === undefined || before === 0) return undefined;
  return ((now - before) / before) * 100;
}

/** "3 boats", "1 boat", "no boats". */
export function count(value: number, noun: Noun): string {
  if (value === 0) return `no ${noun.many}`;
  return `${numberWords(value)} ${value === 1 ? noun.one : noun.many}`;
}

/** "425 people in 5 boats"; only people where the boats are not known. */
export function peopleInBoats(people: number, boats: number | undefined): string {
  const said = count(people, PEOPLE);
  return boats === undefined || boats === 0 ? said : `${said} in ${count(boats, BOATS)}`;
}

/** "A", "A and B", "A, B and C"; with more than `most` names "A, B and 3 more". */
export function listWords(words: readonly string[], most = words.length): string {
  const shown = words.slice(0, most);
  const rest = words.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "7th", "2nd", "11th". */
export function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${numberWords(value)}${ending}`;
}

/**
 * One line of a text: white space joined, cut at a word with "…" where it is longer than `most` characters.
 * A number at the cut goes too, since its unit or its millions are lost.
 */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const lastSpace = cut.lastIndexOf(' ');
  const words = lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut.slice(0, -1);
  return `${words.replace(/(?<=\w.*)\s\S*\d\S*$/, '').replace(/[\s,;:–-]+$/, '')}…`;
}
