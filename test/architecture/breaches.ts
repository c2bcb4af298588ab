/** Holds the tree against the plan of the house and says every breach in a sentence that names the file. */
import { circlesIn } from './circles.ts';
import {
  EMPTY_NAMES,
  ENVIRONMENT_READER,
  LAST_PURE_FLOOR,
  MOST_LINES,
  PACKAGES_THAT_SPEAK_DATE,
  PLACES,
  type Place,
  REGISTRIES,
} from './house.ts';
import { readsEnvironment, worldlyUses } from './purity.ts';
import { readTree, type SourceFile } from './tree.ts';

/** Every breach of the house rules below `root`; none for a clean tree. */
export function breachesIn(root: string): readonly string[] {
  const { files, others } = readTree(root);
  const known = new Set(files.map((file) => file.path));
  return [
    ...files.flatMap((file) => [...shapeBreaches(file), ...fileBreaches(file, known)]),
    ...others.filter((path) => !isData(path)).map((path) => `${path}: no place takes files of this kind`),
    ...circlesIn(files).map((circle) => `${circle.join(' -> ')}: a circle of imports`),
  ];
}

/** The place of a path: the longest listed one that holds it. */
export function placeOf(path: string): Place | undefined {
  return PLACES.filter((place) => path === place.path || path.startsWith(`${place.path}/`)).sort(
    (a, b) => b.path.length - a.path.length,
  )[0];
}

function isData(path: string): boolean {
  return placeOf(path)?.data?.some((ending) => path.endsWith(ending)) ?? false;
}

function shapeBreaches(file: SourceFile): readonly string[] {
  const breaches: string[] = [];
  const lines = file.source.trimEnd().split('\n').length;
  if (lines > MOST_LINES) breaches.push(`${file.path}: ${lines} lines; ${MOST_LINES} is the end`);
  for (const name of file.path.replace(/\.ts$/, '').split('/')) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) breaches.push(`${file.path}: "${name}" is not kebab-case`);
    if (EMPTY_NAMES.has(name.split('-').at(-1) as string)) breaches.push(`${file.path}: "${name}" says nothing`);
  }
  if (file.path !== ENVIRONMENT_READER && readsEnvironment(file.source, file.code)) {
    breaches.push(`${file.path}: reads the environment; only ${ENVIRONMENT_READER} does`);
  }
  return breaches;
}

function fileBreaches(file: SourceFile, known: ReadonlySet<string>): readonly string[] {
  const place = placeOf(file.path);
  if (place === undefined) return [`${file.path}: stands in no place of the house`];
  const breaches = file.imports.flatMap((found) => {
    if (found.specifier === undefined) return [`${file.path}: imports what only running it can tell`];
    const breach =
      found.target === undefined
        ? packageBreach(place, found.specifier, found.typeOnly)
        : importBreach(place, { target: found.target, typeOnly: found.typeOnly }, known);
    return breach === undefined ? [] : [`${file.path}: ${breach}`];
  });
  if (place.floor > LAST_PURE_FLOOR) return breaches;
  const speaksDate = file.imports.some(({ specifier }) => PACKAGES_THAT_SPEAK_DATE.includes(specifier ?? ''));
  return [...breaches, ...worldlyUses(file.code, speaksDate).map((use) => `${file.path}: is pure, but ${use}`)];
}

function packageBreach(place: Place, specifier: string, typeOnly: boolean): string | undefined {
  if (specifier.startsWith('node:')) {
    return place.floor > LAST_PURE_FLOOR ? undefined : `is pure, but imports ${specifier}`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (place.packages?.includes(name)) return undefined;
  if (place.typePackages?.includes(name)) {
    return typeOnly ? undefined : `may import types of ${name}, but nothing that runs`;
  }
  return `${place.path} may not import ${name}`;
}

function importBreach(
  from: Place,
  wanted: { target: string; typeOnly: boolean },
  known: ReadonlySet<string>,
): string | undefined {
  const { target, typeOnly } = wanted;
  if (!known.has(target)) return `imports ${target}, which is no file of the house`;
  const to = placeOf(target);
  if (to === undefined) return `imports ${target}, which stands in no place`;
  if (REGISTRIES.includes(target) && from.floor < 5) return `imports the registry ${target}; only floor 5 does`;
  if (to === from) return undefined;
  if (from.knows?.includes(to.path)) {
    return from.floor < 5 && !typeOnly ? `imports ${target} as more than a type` : undefined;
  }
  if (to.floor > from.floor) return `floor ${from.floor} imports ${target} of floor ${to.floor}`;
  if (to.floor === from.floor) return `${from.path} and ${to.path} share a floor and do not know each other`;
  if (to.contract === undefined || from.floor === 5) return undefined;
  if (target !== to.contract) return `imports ${target}; others import only ${to.contract}`;
  return typeOnly ? undefined : `imports ${target} as more than a type`;
}
