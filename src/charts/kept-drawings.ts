/** Finished PNGs by the key of their chart: those asked for last are kept, up to so many bytes. */

export interface KeptDrawings {
  get(key: string): Uint8Array | undefined;
  /** A PNG larger than all the room is not kept. */
  keep(key: string, png: Uint8Array): void;
  clear(): void;
}

/** `room` in bytes. */
export function createKeptDrawings(room: number): KeptDrawings {
  const kept = new Map<string, Uint8Array>();
  let used = 0;

  function drop(key: string): void {
    used -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const png = kept.get(key);
      if (png === undefined) return undefined;
      kept.delete(key);
      kept.set(key, png);
      return png;
    },
    keep(key, png) {
      drop(key);
      if (png.byteLength > room) return;
      kept.set(key, png);
      used += png.byteLength;
      for (const oldest of kept.keys()) {
        if (used <= room) return;
        drop(oldest);
      }
    },
    clear() {
      kept.clear();
      used = 0;
    },
  };
}
