/**
 * Which words a sentence holds, as bits. One pass over the text sets them, and every dearer recogniser asks them first,
 * so that what a story costs grows with its length alone.
 */
import type { Metric, MetricName } from '../../domain/metric.ts';
import { wordsOfTopic } from '../topic/bits.ts';
import type { FlaggedWord } from './word-trie.ts';

/** Words of what is counted, and of what is said of it. */
export const FLAG = {
  digit: 1 << 0,
  numberWord: 1 << 1,
  /** Words that are numbers only beside words of the topic: "one", "no". */
  rareNumber: 1 << 2,
  /** Signs beyond ASCII, of which some are folded into plain ones. */
  sign: 1 << 3,
  modal: 1 << 4,
  denial: 1 << 5,
  elsewhere: 1 << 6,
  /** Words that name this country, and words that begin such a name: "home" of "home office". */
  here: 1 << 7,
  herePhrase: 1 << 16,
  /** Words beside which another country in the same sentence does not take its counts. */
  country: 1 << 25,
  otherTraffic: 1 << 8,
  /** Words of people per boat, of a mean per day, and of a difference of two totals. */
  load: 1 << 9,
  perDay: 1 << 10,
  difference: 1 << 11,
  /** Words of a count in the middle of the day, of a single vessel or group, and of those who saw it. */
  today: 1 << 12,
  group: 1 << 13,
  seen: 1 << 14,
  boats: 1 << 15,
  /** Words of arrivals by small boat, and of the other metrics. */
  arrivals: 1 << 17,
  prevented: 1 << 18,
  returns: 1 << 19,
  claims: 1 << 20,
  backlog: 1 << 21,
  hotels: 1 << 22,
  netMigration: 1 << 23,
  deaths: 1 << 24,
  /** A zero that may stand in a sentence without words of the topic: "there were none last week". */
  none: 1 << 26,
} as const;

/** Words of time, which choose the recognisers of anchors. */
export const TIME = {
  /** A number of one or two digits by itself, as the days of a month are. */
  dayNumber: 1 << 0,
  /** A number of four digits that begins with 2. */
  yearNumber: 1 << 1,
  month: 1 << 2,
  weekday: 1 << 3,
  opening: 1 << 4,
  since: 1 << 5,
  from: 1 << 6,
  until: 1 << 7,
  past: 1 << 8,
  first: 1 << 9,
  ordinal: 1 << 10,
  yearWord: 1 << 11,
  year: 1 << 12,
  partOfYear: 1 << 13,
  months: 1 << 14,
  monthWord: 1 << 15,
  week: 1 << 16,
  weekend: 1 << 17,
  span: 1 << 18,
  dayWord: 1 << 19,
  namedDay: 1 << 20,
  nearDay: 1 << 21,
  same: 1 << 22,
  samePoint: 1 << 23,
  that: 1 << 24,
  event: 1 << 25,
  labour: 1 << 26,
  premier: 1 << 27,
  agreement: 1 << 28,
  inOffice: 1 << 29,
} as const;

/** Words by flag; a word that ends in `*` stands for all that begin with it. */
const WORDS: Readonly<Partial<Record<keyof typeof FLAG, string>>> = {
  numberWord:
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half dozen dozens scores hundred hundreds thousand thousands tens million millions nobody third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths twice doubl* trebl* tripl* quadrupl* halv* twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold',
  rareNumber: 'one no none not single lone solitary nil couple pair',
  none: 'none nil',
  modal:
    'll next pencil* foresee* foresaw envisag* anticipat* insurance guarantee protection guard christmas reckon* bank* working counting budget* could may might will would shall expect* forecast* predict* project* course track set likely about poised target* aim* plan* heading prepar* brac* pledged promis* threaten* estimate* fear* warn* end room places capacity possible coming due assum* modelling case hoped hoping allowed',
  denial: 'no not never nor yet rather instead far nowhere didn doesn don hasn haven hadn wasn weren isn',
  elsewhere:
    'ital* lampedusa sicil* greece greek lesbos crete spain spanish canar* libya* tunisia* mediterranean malt* meloni tunis tripoli rome madrid athens warsaw aegean ceuta melilla mexic* texas us u rio dari* poland polish belarus frontex european europe eu germany ireland australia cyprus turk* florida denmark sweden',
  here: 'channel uk britain british kent dover england ramsgate dungeness',
  herePhrase: 'u home border small',
  country: 'channel uk britain british kent dover england',
  otherTraffic:
    'ferr* race races cowes bird* flock* lorr* little evacuation licen* fishing swim* swam relay regatta yacht* sailing cruise tunnel eurostar football nfl jersey guernsey agents mexico flotilla parade rowers rowing rowed gig gigs spectators charity',
  load: 'aboard mean carrying holding boat dinghy vessel craft inflatable each every apiece occupancy loading average carried carry carrying held',
  perDay: 'day daily hours',
  difference:
    'fewer more less higher lower additional extra up down above below ahead short shy increase rise fall drop reduction decrease jump difference gap decline surge rose risen fell fallen increased decreased dropped grew grown declined jumped climbed reduced revised exceed* beat*',
  today: 'morning afternoon evening lunchtime today midday noon early am pm hours dawn',
  group:
    'group groups party family families couple pair crew boat boats vessels dinghies inflatables dinghy vessel rib kayak inflatable craft lorry canoe lifeboat ship force aboard board photograph* pictured footage filmed spotted',
  seen: 'seen spotted pictured photographed filmed rescued pulled picked plucked towed helped escorted led found board clamber* huddled wearing including got',
  boats: 'boat boats dinghies vessels',
  arrivals:
    'boat* migrant* illegal* people asylum refugee* vessels dingh* tally arriv* cross* channel craft landings strait',
};

const WORDS_OF_TIME: Readonly<Partial<Record<keyof typeof TIME, string>>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  weekday:
    'monday mondays tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  opening: 'since after following',
  since: 'since',
  from: 'since from between',
  until:
    'by until till up as end correct total totals subtotal count counts headcount figure figures tally tallies number numbers record data',
  past: 'past last previous preceding latest recent prior days',
  first: 'first second third opening final',
  ordinal: 'st nd rd th',
  yearWord: 'year years annual yearly new date',
  year: 'year',
  partOfYear: 'half* quarter* q spring summer autumn winter',
  months: 'months*',
  monthWord: 'month',
  week: 'week',
  weekend: 'weekend',
  span: 'week weeks weekend days months month fortnight hours half quarter first opening final last years days q one',
  dayWord: 'day daily single hours eve halloween',
  namedDay:
    'christmas boxing easter good new valentine george bonfire halloween polling election ve vj armistice remembrance bastille patrick david andrew',
  nearDay: 'yesterday today tonight overnight night morning afternoon earlier previous before',
  same: 'same equivalent corresponding comparable this that then earlier ago before previous preceding prior year',
  samePoint:
    'same equivalent corresponding comparable time point stage date day end earlier ago before previous preceding prior then',
  that: 'then that its later earlier time day days week weekly weeks month period months years',
  event:
    'labour labours election polling keir starmer sunak truss johnson rwanda kigali brexit conservative conservatives tory tories government pm minister office power downing treaty deal agreement pilot scheme transition eu migration lockdown locked',
  labour: 'labour* election* keir starmer* government* office* power* minister* pm* polling administration* downing',
  premier: 'sunak* truss* johnson* conservative* tory* tories previous* last* minister* pm*',
  agreement:
    'rwanda* kigali* one election* deal* agreement* treaty* scheme* pilot* brexit* transition* left illegal lockdown* locked',
  inOffice:
    'under total tally count watch premiership tenure term time spell stint period government reign was been as served weeks months days years year',
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
export function flaggedWords(metrics: readonly Metric[]): FlaggedWord[] {
  const cues = metrics.flatMap(({ name, lexicon }) =>
    lexicon.cues
      .flatMap((cue) => beginningsOf(cue, name === 'small_boat_arrivals' ? NONE : COMMON))
      .map((word): FlaggedWord => ({ word: `${word}*`, flags: flagOfMetric(name), times: 0 })),
  );
  return [
    ...listed(WORDS, FLAG).map(([word, flags]): FlaggedWord => ({ word, flags, times: 0 })),
    ...listed(WORDS_OF_TIME, TIME).map(([word, times]): FlaggedWord => ({ word, flags: 0, times })),
    ...cues,
    ...wordsOfTopic(),
  ];
}

/** Words that say too little to begin with: "in the queue" is known by its third word. */
const COMMON: ReadonlySet<string> = new Set('in the from no first'.split(' '));
/** Sentences with words of arrivals are also those in which "no one" and "none" are numbers, so none of them is too little. */
const NONE: ReadonlySet<string> = new Set();

function listed<Name extends string>(
  words: Readonly<Partial<Record<Name, string>>>,
  flags: Readonly<Record<Name, number>>,
): [word: string, flag: number][] {
  return (Object.keys(words) as Name[]).flatMap((name) =>
    (words[name] ?? '').split(' ').map((word): [string, number] => [word, flags[name]]),
  );
}

/**
 * The literal beginnings of everything that a cue's pattern can match, each at least one letter long; of what begins
 * with a word to pass over or with words that may be missing, the beginnings of the rest.
 */
function beginningsOf(source: string, passedOver: ReadonlySet<string>): string[] {
  const group = /^\(\?:((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(\??)/.exec(source);
  if (group === null) {
    const word = /^[a-z]+/.exec(source)?.[0] ?? '';
    const rest = source.slice(word.length);
    if (passedOver.has(word) && rest.startsWith(' ')) return beginningsOf(rest.slice(1), passedOver);
    return word === '' ? [] : [word];
  }
  const parts = splitAlternatives(group[1] ?? '');
  const rest = group[2] === '?' ? beginningsOf(source.slice(group[0].length), passedOver) : [];
  const isAside = rest.length > 0 && passedOver.size > 0 && parts.every((part) => part.endsWith(' '));
  return isAside ? rest : [...parts.flatMap((part) => beginningsOf(part, passedOver)), ...rest];
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
