/** What the signs and words right beside a number make of it: money, or a multiple. */

/** "three times as many", "four times higher": a multiple in words or digits. */
const TIMES_AS =
  /\s?(?:times|x)\s+(?:as\s+(?:many|high|large|big|much|great|busy|bad|numerous)|more|higher|larger|the|that|what|(?:last|this)(?! (?:week|month|night|summer|winter|spring|autumn|year|weekend|morning)(?!'s))|those|bigger|greater|(?:[a-z]{3,9}\s+)?20\d\d's)/y;

const CURRENCIES = ['£', '$', '€'];
const MONEY = /(?:p\b|\s?(?:pounds|euros?|dollars|pence|sterling)\b)/y;
/** Whether the sign of a currency stands before a number. */
export function hasCurrency(lower: string, start: number): boolean {
  const before = lower.charAt(start - 1);
  return CURRENCIES.includes(before === ' ' ? lower.charAt(start - 2) : before);
}

/** "three times as many", "4x higher" behind a number that ends at `end`. */
export function isTimesAs(lower: string, end: number): boolean {
  const next = lower.charAt(lower.charCodeAt(end) <= 32 ? end + 1 : end);
  TIMES_AS.lastIndex = end;
  return (next === 't' || next === 'x') && TIMES_AS.test(lower);
}

/** "pounds", "p" behind a number that ends at `end`. */
export function isMoney(lower: string, end: number): boolean {
  const next = lower.charAt(lower.charCodeAt(end) <= 32 ? end + 1 : end);
  MONEY.lastIndex = end;
  return (next === 'p' || next === 'e' || next === 'd' || next === 's') && MONEY.test(lower);
}
