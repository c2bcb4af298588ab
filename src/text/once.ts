/** A value worked out when first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let isMade = false;
  let made: T;
  return () => {
    if (!isMade) {
      made = make();
      isMade = true;
    }
    return made;
  };
}
