/**
 * Whether an article of a general feed is about migration to the UK: by words in its headline, its summary and the
 * opening of its text. It is generous on purpose; what holds no figure costs nothing later, what is missed is lost.
 */
import type { Article } from '../src/domain/article.ts';

/** How much of a text is its opening; further down, a mention is in passing. In characters. */
const OPENING = 600;

/** One of these is enough. */
const TOPIC_WORDS: readonly RegExp[] = [
  /\bsmall[- ]boats?\b/i,
  /\bchannel (?:crossings?|migrants?|deaths?|tragedy)\b/i,
  /\b(?:[Cc]ross(?:ed|es|ing)?|across|in) the (?:English )?Channel\b(?! (?:Islands|Tunnel|[0-9]))/,
  /\b(?:im)?migrants?\b/i,
  /\b(?:im|e)migration\b/i,
  /\b(?:net|illegal|irregular|legal|mass|uncontrolled) migration\b/i,
  /\bmigration (?:figures?|statistics|numbers?|policy|system|crisis|deal|bill|act|pact|target|rules|observatory|advisory|watch|levels?|fell|rose|falls|rises)\b/i,
  /\basylum[- ](?:seek|claim|hotel|system|applica|backlog|accommodation|appeal|support|decision|polic|bill|right|case|rule)/i,
  /\b(?:seek(?:ing)?|claim(?:ed|ing|s)?|granted|refused|for|of) asylum\b/i,
  /\brefugees?\b/i,
  /\bdeport(?:ed|ing|ations?|s)?\b/i,
  /\b(?:people|migrant|boat) ?-?smuggl(?:ers?|ing)\b/i,
  /\bsmuggling gangs?\b/i,
  /\bborder (?:force|security|control)s?\b/i,
  /\bno right to (?:be|remain|stay) (?:here|in the (?:uk|country))\b/i,
  /\b(?:enter|arriv|com)(?:e|ed|es|ing)? (?:in |to )?the uk (?:illegally|irregularly|by boat)\b/i,
  /\b(?:uk|home office) (?:visas?|borders?)\b/i,
  /\b(?:skilled worker|health and care worker|care worker|graduate|student|family|work) visas?\b/i,
  /\bvisa (?:rules?|routes?|applica|grants?|scheme|sponsor|overstay|fees?|statistics)/i,
  /\bindefinite leave to remain\b/i,
  /\b(?:leave to remain|settled status|right to remain)\b/i,
  /\bforeign (?:national )?(?:offenders?|criminals?)\b/i,
  /\brwanda (?:scheme|plan|policy|bill|deportation|flights?)\b/i,
  /\bone[- ]in,? one[- ]out\b/i,
  /\b(?:manston|bibby stockholm|wethersfield|napier barracks|crowborough (?:camp|training))\b/i,
  /\bmodern slavery (?:claims?|referrals?)\b/i,
  /\bwindrush (?:scandal|scheme|compensation|generation)\b/i,
  /\bunaccompanied (?:children|minors)\b/i,
  /\d (?:people|arrivals)\b.{0,80}\b(?:crossed|the crossing|boats|dinghy|dinghies)\b/is,
  /\b(?:dinghy|dinghies)\b.{0,120}\b(?:channel|dover|kent|calais|french coast)\b/is,
];

export function isOnTopic(article: Pick<Article, 'headline' | 'summary' | 'text'>): boolean {
  const words = `${article.headline}\n${article.summary}\n${(article.text ?? '').slice(0, OPENING)}`;
  return TOPIC_WORDS.some((topic) => topic.test(words));
}
