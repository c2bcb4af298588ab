import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from '../contracts/store.ts';
import { describeWithPostgres } from '../postgres.ts';

describeWithPostgres('the store on PostgreSQL', (newDatabase) => {
  describeStore(async () => {
    const databaseUrl = await newDatabase();
    return () => openStore({ dataDir: '/not/used', databaseUrl });
  });
});
