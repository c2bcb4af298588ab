/** A worker that opens a store at the same moment as others: all wait at a gate until the last has come. */
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../../src/store/open-store.ts';

const { place, gate, openers } = workerData;
if (Atomics.add(gate, 0, 1) + 1 === openers) {
  Atomics.store(gate, 1, 1);
  Atomics.notify(gate, 1);
}
Atomics.wait(gate, 1, 0);
try {
  await (await openStore(place)).close();
  parentPort?.postMessage('opened');
} catch (error) {
  parentPort?.postMessage(String(error));
}
