/**
 * Days that stories count from, with their sources. A story that says "since the election" may count from polling
 * day, from the day after (as the news agencies do), or from the Monday: the alternatives are tried after the first.
 */

import { type DatedEvent, LABOUR_TOOK_OFFICE } from '../../domain/event.ts';

export interface PublicEvent extends DatedEvent {
  /** Last day, ISO, of a time that ended. */
  readonly until?: string;
  /** Last day, ISO, on which its words can mean nothing else. */
  readonly plainUntil?: string;
  /** Flag of the words of which one stands wherever the event is spoken of. */
  readonly flag: 'labour' | 'premier' | 'agreement';
  /** Sources of patterns over lower-cased text that follow "since", "after", "following". */
  readonly since: readonly string[];
  /** Sources of patterns for a time in office: "under Labour", "Sunak's premiership". */
  readonly during: readonly string[];
}

const START_OF = '(?:the )?(?:start|beginning|announcement|imposition|introduction) of';
const FIRST_ONE = '(?:first|original|initial|march|spring)';
const KIND_OF = "(?:coronavirus|covid(?:-19)?|virus|pandemic|uk|uk's|national|nationwide|country's|britain's|nation's)";
const LOCKDOWN_BEGAN =
  '(?: (?:measures|restrictions|rules))?(?: (?:in the uk|in britain|in england))?(?: (?:began|started|came in|came into (?:force|effect)|took effect|kicked in|was (?:announced|imposed|introduced|declared|ordered)|were (?:announced|imposed|introduced)))?';

export const EVENTS: readonly PublicEvent[] = [
  {
    ...LABOUR_TOOK_OFFICE,
    flag: 'labour',
    since: [
      "(?:the )?(?:last |2024 |july(?:'s)? |last july's |last year's |last summer's )?(?:general )?election(?! (?:was called|called|being called|campaign))(?: (?:last |in )?(?:july|year|summer)(?: 2024| last year)?| in 2024)?",
      "(?:the )?(?:new )?labour(?:'s)?(?: government| party)?(?: (?:came|took|swept|was elected|were elected|entered|won|got|returned|landslide|assumed|have been|has been|formed)[a-z ]*)?(?: (?:last |in )?(?:july|year|summer|2024)(?: 2024| last year)?)?",
      "(?:sir )?(?:keir )?starmer(?:'s)?(?: (?:government|labour government|became|took|came|entered|walked|won|has been|was elected|moved)[a-z ]*)?(?: (?:last |in )?(?:july|year|summer|2024)(?: 2024| last year)?)?",
      '(?:the )?prime minister (?:took|entered|came)[a-z ]*',
      '(?:the |this )?(?:new |current |present )?government (?:took|came|was elected|was formed|entered)[a-z ]*',
      '(?:taking|coming to|entering|winning) (?:office|power|the election|downing street|government)(?: (?:last |in )?(?:july|year|summer)(?: 2024| last year)?)?',
      '(?:the )?change of government',
      '(?:polling|election) day',
      'he (?:took office|became pm|became prime minister|entered (?:no 10|downing street)|came to power|won the election)',
      '(?:the )?(?:july|4 july|july 4) (?:2024 )?(?:general )?election',
      "(?:last )?july's (?:general )?election",
      '(?:we|they) (?:took (?:office|power|over)|came (?:in\\b|to (?:power|office))|won|were elected)',
      '(?:sir )?keir (?:became|took|came|entered|walked|moved|won)[a-z ]*',
    ],
    during: [
      '(?:sir )?(?:keir )?starmer',
      'sir keir',
      '(?:the )?(?:new |current |present |this )?labour(?: government)?',
      'this government',
      '(?:the (?:current|new|present)|this) (?:government|prime minister|administration)',
      '(?:the )?(?:prime minister|pm)',
    ],
  },
  {
    name: 'the Conservatives governed, as far as records go',
    flag: 'premier',
    from: '2018-01-01',
    alternatives: [],
    until: '2024-07-04',
    source: 'https://www.gov.uk/government/history/past-prime-ministers',
    since: [],
    during: ['(?:the )?(?:conservatives?|tor(?:y|ies))(?: government| party)?', 'the (?:previous|last) government'],
  },
  {
    name: 'Rishi Sunak was prime minister',
    flag: 'premier',
    from: '2022-10-25',
    alternatives: ['2022-10-24', '2022-10-26'],
    until: '2024-07-04',
    source: 'https://www.gov.uk/government/people/rishi-sunak',
    since: [
      "(?:rishi |mr )?sunak(?:'s)?(?: (?:became|took|came|entered|moved|replaced|succeeded)[a-z ]*(?:10|ten)?)?(?: in october(?: 2022)?)?",
      '(?:he|the prime minister|the pm) (?:became|took|came|entered|moved)[a-z ]{0,40}(?:10|ten)?,? in october 2022\\b',
    ],
    during: ['(?:mr |rishi )?sunak', '(?:the|this) (?:prime minister|pm)'],
  },
  {
    name: 'Liz Truss was prime minister',
    flag: 'premier',
    from: '2022-09-06',
    alternatives: ['2022-09-05'],
    until: '2022-10-24',
    source: 'https://www.gov.uk/government/people/elizabeth-truss',
    since: ["(?:liz |ms )?truss(?:'s)?(?: (?:became|took|came|entered)[a-z ]*)?"],
    during: ['(?:ms |liz )?truss', '(?:the|this) (?:prime minister|pm)'],
  },
  {
    name: 'Boris Johnson was prime minister',
    flag: 'premier',
    from: '2019-07-24',
    alternatives: ['2019-07-25'],
    until: '2022-09-05',
    source: 'https://www.gov.uk/government/people/boris-johnson',
    since: ["(?:boris |mr )?johnson(?:'s)?(?: (?:became|took|came|entered)[a-z ]*)?"],
    during: ['(?:mr |boris )?johnson', '(?:the|this) (?:prime minister|pm)'],
  },
  {
    name: 'the Rwanda agreement was announced',
    flag: 'agreement',
    from: '2022-04-14',
    alternatives: ['2022-04-13', '2022-04-15'],
    source: 'https://www.gov.uk/government/news/world-first-partnership-to-tackle-global-migration-crisis',
    since: [
      "(?:the )?(?:government(?:'s)? |(?:boris |mr )?johnson(?:'s)? |ministers |(?:priti |ms )?patel(?:'s)? |(?:home secretary|prime minister|home office|uk)(?:'s)? )?(?:(?:first |had )?(?:announced|unveiled|signed|set out|laid out|launched|presented|revealed|outlined|struck|made public|agreed|announcement of|unveiling of|launch of) )?(?:the |its |his |her |their |a )?(?:government's )?(?:controversial )?(?:rwanda|kigali)[a-z' ]{0,40}(?:announced|unveiled|signed|agreed|struck|announcement|deal|plan|scheme|policy|agreement|partnership)",
      '(?:scheme|plan|policy|deal|agreement|partnership) was (?:first )?(?:announced|unveiled|signed|agreed) (?:(?:back )?in april|on (?:14 april|april 14))(?:,? 2022\\b)',
      '(?:the )?(?:deal|agreement|partnership|plan|announcement)[a-z ]{0,30}(?:rwanda|kigali)(?: (?:was|were) (?:announced|unveiled|signed|agreed))?',
    ],
    during: [],
  },
  {
    name: 'the election of 2024 was called',
    flag: 'agreement',
    from: '2024-05-22',
    alternatives: ['2024-05-23'],
    source: 'https://www.gov.uk/government/speeches/prime-minister-rishi-sunaks-speech-22-may-2024',
    since: [
      '(?:the )?(?:general )?election was (?:called|announced)(?: (?:on|in) (?:may 22|22 may|may)(?: 2024)?)?',
      '(?:rishi |mr )?sunak called (?:the|an|a) (?:general |snap )?election(?: on (?:may 22|22 may))?',
      '(?:the )?(?:general )?election campaign (?:began|started)',
    ],
    during: ['the (?:general )?election campaign'],
  },
  {
    name: 'returns under the agreement with France began',
    flag: 'agreement',
    from: '2025-08-06',
    alternatives: ['2025-08-05', '2025-08-07'],
    source: 'https://www.gov.uk/government/publications/ukfrance-agreement-on-the-prevention-of-dangerous-journeys',
    since: [
      "(?:the )?(?:government's |starmer's |new |uk-france |anglo-french )*[\"']?one[- ]in,? one[- ]out[\"']?[a-z \",']{0,60}?(?:took effect|came into (?:force|effect)|began|started|launched|went live|was (?:launched|ratified)|entered into force|deal|scheme|agreement|pilot|treaty)(?: with france)?(?: (?:took effect|came into (?:force|effect)|began|started|launched|went live|entered into force))?",
      '(?:the |that |this )?(?:(?:new|useless|so-called|vaunted|much-vaunted|flagship|landmark|historic|returns?|migrants?|swap|exchange) )*(?:agreement|deal|treaty|pilot) (?:with france |with paris )?(?:began|started|took effect|came into (?:force|effect)|was ratified)',
      "(?:the )?(?:(?:government|starmer|britain|labour|uk)'s )?(?:new )?(?:returns?|migrant|uk-france|new) (?:deal|agreement|treaty|pilot|scheme) with (?:france|paris)(?: (?:took effect|came into (?:force|effect)|began|started))?",
      '(?:the )?(?:uk[-\u2013/]france|anglo-french|french) (?:returns? )?(?:treaty|deal|agreement|pilot)(?: (?:took effect|came into (?:force|effect)|began|started))?',
    ],
    during: ['(?:the )?["\']?one[- ]in,? one[- ]out["\']?(?: scheme| deal| pilot)?'],
  },
  {
    name: 'the first lockdown was announced',
    flag: 'agreement',
    from: '2020-03-23',
    alternatives: ['2020-03-24', '2020-03-26'],
    source: 'https://www.gov.uk/government/speeches/pm-address-to-the-nation-on-coronavirus-23-march-2020',
    since: [`(?:${START_OF} )?(?:the )?(?:${KIND_OF} )*(?:${FIRST_ONE} )(?:${KIND_OF} )*lockdown${LOCKDOWN_BEGAN}`],
    during: [],
  },
  {
    name: 'the lockdown was announced',
    flag: 'agreement',
    from: '2020-03-23',
    alternatives: ['2020-03-24', '2020-03-26'],
    plainUntil: '2020-10-30',
    source: 'https://www.gov.uk/government/speeches/pm-address-to-the-nation-on-coronavirus-23-march-2020',
    since: [
      `(?:${START_OF} )?(?:the )?(?:${KIND_OF} )*lockdown${LOCKDOWN_BEGAN}`,
      `(?:the )?(?:government|prime minister|pm|(?:mr |boris )?johnson|ministers) (?:first )?(?:announced|imposed|ordered|introduced|declared) (?:the |a )?(?:${KIND_OF} )*lockdown`,
      '(?:the (?:country|nation|uk)|britain|england) (?:first )?(?:went into (?:the )?(?:\\w+ )?lockdown|(?:was )?locked down|was put (?:in|into|under) lockdown)',
    ],
    during: [],
  },
  {
    name: 'the Brexit transition ended',
    flag: 'agreement',
    from: '2021-01-01',
    alternatives: ['2020-01-31', '2020-02-01'],
    source: 'https://www.gov.uk/government/news/uk-enters-transition-period',
    since: [
      'brexit',
      '(?:the )?(?:brexit )?transition (?:period )?ended',
      '(?:the uk|britain) left the (?:eu|european union)',
    ],
    during: [],
  },
  {
    name: 'the Illegal Migration Act became law',
    flag: 'agreement',
    from: '2023-07-20',
    alternatives: ['2023-07-21'],
    source: 'https://www.legislation.gov.uk/ukpga/2023/37',
    since: [
      '(?:the )?illegal migration (?:act|bill) (?:became law|passed|was passed|received royal assent|came into force)',
    ],
    during: [],
  },
];
