/** Keeps labels in a column from touching: each stays as near to its place as the others let it. */

/**
 * Moves places (pixels, any order) so that two neighbours are at least `apart` from each other and all lie from `top`
 * to `bottom`; returned in the order given. Where there is no room for all, they run out at the top.
 */
export function spread(places: readonly number[], apart: number, top: number, bottom: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const groups: { middle: number; members: number[] }[] = [];
  for (const { place, index } of order) {
    groups.push({ middle: clamp(place, top, bottom), members: [index] });
    for (let i = groups.length - 1; i > 0; i -= 1) {
      const [above, below] = [groups[i - 1], groups[i]];
      if (above === undefined || below === undefined || firstOf(below, apart) - lastOf(above, apart) >= apart) break;
      const members = [...above.members, ...below.members];
      const wanted = (above.middle * above.members.length + below.middle * below.members.length) / members.length;
      const half = ((members.length - 1) * apart) / 2;
      groups.splice(i - 1, 2, { middle: clamp(wanted, Math.min(top + half, bottom - half), bottom - half), members });
    }
  }
  const moved = [...places];
  for (const group of groups) {
    group.members.forEach((index, i) => {
      moved[index] = firstOf(group, apart) + i * apart;
    });
  }
  return moved;
}

function firstOf({ middle, members }: { middle: number; members: number[] }, apart: number): number {
  return middle - ((members.length - 1) * apart) / 2;
}

function lastOf({ middle, members }: { middle: number; members: number[] }, apart: number): number {
  return middle + ((members.length - 1) * apart) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
