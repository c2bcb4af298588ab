/**
 * Draws charts in a process of its own with a time limit, and keeps the finished PNGs. The process starts with the
 * first chart that is asked for and ends when none has come for a while; a chart that breaks it costs that drawing only.
 */
import type { Chart, Drawing, NoChart } from './chart.ts';
import { type Drawer, startDrawer } from './drawer.ts';
import { createKeptDrawings } from './kept-drawings.ts';

export interface Charts {
  /** The PNG of a chart, or why there is none; charts wait for each other, and one asked for twice is drawn once. Never throws. */
  draw(chart: Chart | NoChart): Promise<Drawing>;
  /** Whether the process that draws is there, with all the memory that it needs. */
  drawing(): boolean;
  close(): Promise<void>;
}

export interface ChartsOptions {
  /** Milliseconds for one chart, the start of the process included; 10 seconds unless told. */
  readonly limit?: number;
  /** Milliseconds without a chart until the process ends; 20 seconds unless told. */
  readonly idle?: number;
  /** Bytes of finished PNGs to keep; 4 MB unless told, about 40 charts. */
  readonly room?: number;
  /** MB for the JavaScript of the drawing process; 128 unless told, of which a chart needs a third. */
  readonly memory?: number;
}

export function createCharts(options: ChartsOptions = {}): Charts {
  const { limit = 10_000, idle = 20_000, room = 4_000_000, memory = 128 } = options;
  const kept = createKeptDrawings(room);
  const underWay = new Map<string, Promise<Drawing>>();
  let drawer: Drawer | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let idleTimer: NodeJS.Timeout | undefined;
  let closed = false;

  async function letGo(): Promise<void> {
    clearTimeout(idleTimer);
    const leaving = drawer;
    drawer = undefined;
    await leaving?.end();
  }

  function start(): Drawer {
    const started = startDrawer(memory, () => {
      if (drawer === started) drawer = undefined;
    });
    return started;
  }

  async function drawNow({ key, alt, option }: Chart): Promise<Drawing> {
    if (closed) return failed('the program is stopping');
    clearTimeout(idleTimer);
    drawer ??= start();
    const answer = await drawer.ask(option, limit);
    if (closed) return failed('the program is stopping');
    if (typeof answer === 'string') {
      await letGo();
      return failed(answer);
    }
    idleTimer = setTimeout(() => void letGo(), idle).unref();
    if ('problem' in answer) return failed(answer.problem);
    kept.keep(key, answer.png);
    return { kind: 'drawn', png: answer.png, alt, key };
  }

  return {
    async draw(chart) {
      if (chart.kind === 'no-chart') return { kind: 'failed', words: chart.words };
      const { key, alt } = chart;
      const png = kept.get(key);
      if (png !== undefined) return { kind: 'drawn', png, alt, key };
      const same = underWay.get(key);
      if (same !== undefined) return same;
      const drawing = queue.then(() => drawNow(chart)).finally(() => underWay.delete(key));
      underWay.set(key, drawing);
      queue = drawing;
      return drawing;
    },
    drawing: () => drawer !== undefined,
    close() {
      closed = true;
      kept.clear();
      return letGo();
    },
  };
}

function failed(why: string): Drawing {
  return { kind: 'failed', words: `The chart could not be drawn: ${why}.` };
}
