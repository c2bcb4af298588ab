/**
 * Which words a sentence holds, as bits. One pass over the text sets them, and every dearer recogniser asks them first,
 * so that what a story costs grows with its length alone.
 */
import type { Metric, MetricName } from '../domain/metric.ts';

export const FLAG = {
  digit: 1 << 0,
  numberWord: 1 << 1,
  /** Words that are numbers only beside words of the topic: "one", "no". */
  rareNumber: 1 << 2,
  year: 1 << 3,
  month: 1 << 4,
  weekday: 1 << 5,
  since: 1 << 6,
  event: 1 << 7,
  yearWord: 1 << 8,
  same: 1 << 9,
  span: 1 << 10,
  dayWord: 1 << 11,
  namedDay: 1 << 25,
  nearDay: 1 << 26,
  modal: 1 << 12,
  denial: 1 << 13,
  elsewhere: 1 << 14,
  here: 1 << 15,
  otherTraffic: 1 << 16,
  /** Words of arrivals by small boat, and of the other metrics. */
  arrivals: 1 << 17,
  prevented: 1 << 18,
  returns: 1 << 19,
  claims: 1 << 20,
  backlog: 1 << 21,
  hotels: 1 << 22,
  netMigration: 1 << 23,
  deaths: 1 << 24,
} as const;

/** Words by flag; a word that ends in `*` stands for all that begin with it. */
const WORDS: Readonly<Partial<Record<keyof typeof FLAG, string>>> = {
  numberWord:
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half dozen dozens scores hundred hundreds thousand thousands tens million millions nobody third thirds quarter quarters fifth fifths sixth seventh eighth ninth tenth tenths twice doubl* trebl* tripl* quadrupl* halv* twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold',
  rareNumber: 'one no none not',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  weekday: 'monday mondays tuesday wednesday thursday friday saturday sunday',
  since: 'since after following',
  event:
    'labour labours election starmer sunak truss johnson rwanda kigali brexit government pm minister office power downing treaty deal agreement pilot scheme transition eu migration',
  yearWord: 'year years annual yearly new date',
  same: 'same equivalent corresponding comparable this that then earlier ago before previous preceding prior year',
  span: 'week weeks weekend days months month fortnight hours half quarter first opening final last years days q one',
  dayWord: 'day daily single hours',
  namedDay: 'christmas boxing easter good new valentine george bonfire halloween polling election',
  nearDay: 'yesterday today tonight overnight night morning afternoon earlier previous before',
  modal:
    'could may might will would shall expect* forecast* predict* project* course track set likely about poised target* aim* plan* heading pledged promis* threaten* estimate* fear* warn* by before room places capacity possible coming due is are',
  denial: 'not never nor yet rather instead far nowhere didn doesn don hasn haven hadn wasn weren isn',
  elsewhere:
    'ital* lampedusa sicil* greece greek lesbos crete spain spanish canar* libya* tunisia* mediterranean malt* aegean ceuta melilla mexic* texas us u rio dari* poland polish belarus frontex european europe eu germany ireland australia cyprus turk* florida denmark sweden',
  here: 'channel uk u britain british kent dover england ramsgate dungeness home border small',
  otherTraffic:
    'ferr* lorr* flotilla evacuation licen* fishing swim* swam relay regatta yacht* sailing cruise tunnel eurostar football nfl jersey guernsey border us',
  arrivals: 'boat* migrant* illegal* people asylum refugee* vessels dingh* tally arriv* cross* channel',
};

const FLAG_OF_METRIC: Readonly<Partial<Record<MetricName, keyof typeof FLAG>>> = {
  small_boat_arrivals: 'arrivals',
  crossings_prevented: 'prevented',
  returns: 'returns',
  asylum_claims: 'claims',
  asylum_backlog: 'backlog',
  asylum_hotels: 'hotels',
  net_migration: 'netMigration',
  immigration: 'netMigration',
  emigration: 'netMigration',
  channel_deaths: 'deaths',
};

/** The flag that a sentence must have before a metric's cues are looked for. */
export function flagOfMetric(name: MetricName): number {
  const flag = FLAG_OF_METRIC[name];
  return flag === undefined ? -1 : FLAG[flag];
}

/** Words and beginnings of words with their flags: the fixed ones, and those that the cues of the metrics begin with. */
export function flaggedWords(metrics: readonly Metric[]): [word: string, flags: number][] {
  const fixed = Object.entries(WORDS).flatMap(([flag, words]) =>
    words.split(' ').map((word): [string, number] => [word, FLAG[flag as keyof typeof FLAG]]),
  );
  const cues = metrics.flatMap((metric) =>
    metric.lexicon.cues.flatMap(beginningsOf).map((word): [string, number] => [`${word}*`, flagOfMetric(metric.name)]),
  );
  return [...fixed, ...cues];
}

/** The literal beginnings of everything that a cue's pattern can match, each at least one letter long. */
export function beginningsOf(source: string): string[] {
  const group = /^\(\?:((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(\??)/.exec(source);
  if (group === null) return [/^[a-z]+/.exec(source)?.[0] ?? ''].filter((word) => word !== '');
  const inner = splitAlternatives(group[1] ?? '').flatMap(beginningsOf);
  return group[2] === '?' ? [...inner, ...beginningsOf(source.slice(group[0].length))] : inner;
}

function splitAlternatives(source: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of source) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
