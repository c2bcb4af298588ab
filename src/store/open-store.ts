/** Opens the store: a file by default, PostgreSQL where an address is given, its tables brought up to date. */
import { articleStore } from './articles.ts';
import { briefingStore } from './briefings.ts';
import { deliveryStore } from './deliveries.ts';
import { feedStore } from './feeds.ts';
import { installationStore } from './installations.ts';
import { observationStore } from './observations.ts';
import { openDatabase, type StorePlace } from './open-database.ts';
import type { Store } from './store.ts';
import { subscriptionStore } from './subscriptions.ts';
import { verdictStore } from './verdicts.ts';
import { waitingOf } from './waiting.ts';

/**
 * Opens the store and makes or updates its tables; any number of processes may do so at once.
 * Throws a Fault that names DATA_DIR or DATABASE_URL where the database cannot be used.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const database = await openDatabase(place);
  return {
    articles: articleStore(database),
    observations: observationStore(database),
    verdicts: verdictStore(database),
    feeds: feedStore(database),
    briefings: briefingStore(database),
    subscriptions: subscriptionStore(database),
    deliveries: deliveryStore(database),
    installations: installationStore(database),
    waiting: waitingOf(database),
    close: () => database.db.destroy(),
  };
}
