/** Every feed that comes with the bot, one line each. A desk adds its own with an OPML file. */
import type { Feed } from '../src/domain/feed.ts';
import { bbcKent } from './bbc-kent.ts';
import { bbcPolitics } from './bbc-politics.ts';
import { bbcUk } from './bbc-uk.ts';
import { commonsLibrary } from './commons-library.ts';
import { dailyExpress } from './daily-express.ts';
import { dailyExpressPolitics } from './daily-express-politics.ts';
import { dailyMail } from './daily-mail.ts';
import { dailyMirror } from './daily-mirror.ts';
import { eveningStandard } from './evening-standard.ts';
import { freeMovement } from './free-movement.ts';
import { fullFact } from './full-fact.ts';
import { gbNews } from './gb-news.ts';
import { guardianImmigration } from './guardian-immigration.ts';
import { guardianPolitics } from './guardian-politics.ts';
import { homeOffice } from './home-office.ts';
import { homeOfficeStatistics } from './home-office-statistics.ts';
import { iPaper } from './i-paper.ts';
import { independentPolitics } from './independent-politics.ts';
import { independentUk } from './independent-uk.ts';
import { infoMigrants } from './info-migrants.ts';
import { kentLive } from './kent-live.ts';
import { kentOnline } from './kent-online.ts';
import { metro } from './metro.ts';
import { migrationAdvisoryCommittee } from './migration-advisory-committee.ts';
import { migrationObservatory } from './migration-observatory.ts';
import { onsReleases } from './ons-releases.ts';
import { politicsHome } from './politics-home.ts';
import { pressAndJournal } from './press-and-journal.ts';
import { refugeeCouncil } from './refugee-council.ts';
import { rightToRemain } from './right-to-remain.ts';
import { skyPolitics } from './sky-politics.ts';
import { skyUk } from './sky-uk.ts';
import { telegraphNews } from './telegraph-news.ts';
import { telegraphPolitics } from './telegraph-politics.ts';
import { theConversation } from './the-conversation.ts';
import { ukVisasAndImmigration } from './uk-visas-and-immigration.ts';

export const feeds: readonly Feed[] = [
  bbcKent,
  bbcPolitics,
  bbcUk,
  commonsLibrary,
  dailyExpress,
  dailyExpressPolitics,
  dailyMail,
  dailyMirror,
  eveningStandard,
  freeMovement,
  fullFact,
  gbNews,
  guardianImmigration,
  guardianPolitics,
  homeOffice,
  homeOfficeStatistics,
  iPaper,
  independentPolitics,
  independentUk,
  infoMigrants,
  kentLive,
  kentOnline,
  metro,
  migrationAdvisoryCommittee,
  migrationObservatory,
  onsReleases,
  politicsHome,
  pressAndJournal,
  refugeeCouncil,
  rightToRemain,
  skyPolitics,
  skyUk,
  telegraphNews,
  telegraphPolitics,
  theConversation,
  ukVisasAndImmigration,
];
