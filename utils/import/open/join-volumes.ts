import { codeOf } from '#utils/coded-error.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import { joinSources, readDirectory, SplitZipError } from '#utils/zip/index.ts';
import type { ChosenSource } from './chosen-source.ts';
import { MissingVolumesError } from './missing-volumes.ts';

/** One of the files that a program split a ZIP into. */
interface Volume extends ChosenSource {
  /** From 1, as in its name; Infinity for the `.zip` after `.z01`, which is the last. */
  number: number;
}

/** Volumes whose names go together. */
interface VolumeSet {
  /** The path of the ZIP that they are parts of. */
  path: string;
  volumes: Volume[];
  /** The path of the volume with this number. */
  pathOf(number: number): string;
}

/** `twitter.z01` (ZIP's own kind of split, APPNOTE 8), `twitter.zip.001` (a plain cut, as 7-Zip makes it). */
const VOLUME_NAME = /^(?<stem>.*)(?:\.z(?<spanned>\d{2,4})|(?<zip>\.zip)\.(?<plain>\d{2,4}))$/i;

/** More names would help nobody. */
const MAX_NEEDED = 20;

/** Joins the volumes of split ZIPs, whatever the order. A set that lacks one is refused. */
export function joinVolumes(chosen: readonly ChosenSource[]): {
  chosen: ChosenSource[];
  refused: FileOutcome[];
} {
  const sets = volumeSets(chosen);
  const inSets = new Set([...sets.values()].flatMap(({ volumes }) => volumes.map(({ source }) => source)));
  const joined: ChosenSource[] = chosen.filter(({ source }) => !inSets.has(source));
  const refused: FileOutcome[] = [];
  for (const set of sets.values()) {
    const whole = joinSet(set);
    const needs = missingFrom(set);
    if (needs.length === 0) joined.push(whole);
    else {
      const { name, size } = whole.source;
      refused.push({ name, size, code: 'unsupported-zip', needs });
    }
  }
  return { chosen: joined, refused };
}

/**
 * Throws a MissingVolumesError where a plain split has no directory because its last volume is missing: all but the
 * last have the same size.
 */
export async function requireLastVolume(
  { source, path, volumes = [] }: ChosenSource,
  signal: AbortSignal,
): Promise<void> {
  const [first] = volumes;
  const last = volumes.at(-1);
  if (!first || !last || last.size !== first.size || /\.zip$/i.test(last.name)) return;
  try {
    await readDirectory(source, signal);
  } catch (error) {
    if (codeOf(error) !== 'truncated') throw error;
    const { pathOf } = plainSet(path, last.name);
    throw new MissingVolumesError([baseOf(pathOf(volumes.length + 1))]);
  }
}

/** A SplitZipError with the names of the volumes that are missing. Other errors stay. */
export function withVolumeNames(error: unknown, path: string): unknown {
  if (!(error instanceof SplitZipError)) return error;
  const { pathOf } = spannedSet(path.replace(/\.zip$/i, ''));
  const count = Math.min(MAX_NEEDED, error.volumes - error.present);
  const numbers = Array.from({ length: count }, (_, i) => error.present + i);
  return new MissingVolumesError(numbers.map((number) => baseOf(pathOf(number))));
}

function volumeSets(chosen: readonly ChosenSource[]): Map<string, VolumeSet> {
  const sets = new Map<string, VolumeSet>();
  for (const each of chosen) {
    const { stem, spanned, zip, plain } = VOLUME_NAME.exec(each.path)?.groups ?? {};
    if (stem === undefined) continue;
    const number = Number(spanned ?? plain);
    const set = zip === undefined ? spannedSet(stem) : plainSet(`${stem}${zip}`, each.path);
    const key = `${set.path} ${zip === undefined}`.toLowerCase();
    const known = sets.get(key) ?? set;
    known.volumes.push({ ...each, number });
    sets.set(key, known);
  }
  for (const each of chosen) {
    sets.get(`${each.path} true`.toLowerCase())?.volumes.push({ ...each, number: Infinity });
  }
  return sets;
}

function spannedSet(stem: string): VolumeSet {
  return {
    path: `${stem}.zip`,
    volumes: [],
    pathOf: (number) => `${stem}.z${String(number).padStart(2, '0')}`,
  };
}

/** `like` shows how many digits the numbers have. */
function plainSet(path: string, like: string): VolumeSet {
  const digits = like.length - like.lastIndexOf('.') - 1;
  return { path, volumes: [], pathOf: (number) => `${path}.${String(number).padStart(digits, '0')}` };
}

function joinSet({ path, volumes }: VolumeSet): ChosenSource {
  const sources = volumes.toSorted((a, b) => a.number - b.number).map(({ source }) => source);
  const names = sources.map(({ name }) => name);
  const name = names.length > 3 ? `${names[0]} … ${names.at(-1)}` : names.join(' + ');
  return { source: joinSources(sources, name), path, volumes: sources };
}

/** Names of the volumes that must be there, as far as the names say: those before the last, and the `.zip`. */
function missingFrom({ path, volumes, pathOf }: VolumeSet): string[] {
  const numbers = new Set(volumes.map(({ number }) => number));
  const finite = [...numbers].filter(Number.isFinite);
  const isSpanned = /\.z\d+$/i.test(pathOf(1));
  const first = numbers.has(0) ? 0 : 1;
  const missing: string[] = [];
  for (let number = first; number < Math.max(...finite) && missing.length < MAX_NEEDED; number++) {
    if (!numbers.has(number)) missing.push(pathOf(number));
  }
  if (isSpanned && !numbers.has(Infinity)) missing.push(path);
  return missing.map(baseOf);
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
