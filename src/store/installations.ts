/** Spaces that let the bot in. What their rows hold is sealed by the platform before it comes here. */
import { millisOf, storable } from './columns.ts';
import type { Database } from './database.ts';
import type { InstallationStore } from './store.ts';

export function installationStore({ db }: Database): InstallationStore {
  return {
    async save(platform, space, secret, at) {
      const columns = { secret, installed_at: millisOf(at) };
      await db
        .insertInto('installation')
        .values({ platform, space: storable(space), ...columns })
        .onConflict((conflict) => conflict.columns(['platform', 'space']).doUpdateSet(columns))
        .execute();
    },

    async find(platform, space) {
      const row = await db
        .selectFrom('installation')
        .select('secret')
        .where('platform', '=', platform)
        .where('space', '=', storable(space))
        .executeTakeFirst();
      return row?.secret;
    },

    async spaces(platform) {
      const rows = await db
        .selectFrom('installation')
        .select('space')
        .where('platform', '=', platform)
        .orderBy('space')
        .execute();
      return rows.map(({ space }) => space);
    },

    async remove(platform, space) {
      await db
        .deleteFrom('installation')
        .where('platform', '=', platform)
        .where('space', '=', storable(space))
        .execute();
    },
  };
}
