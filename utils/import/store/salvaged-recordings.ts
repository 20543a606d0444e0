import { layoutOf, type ArchiveContents, type PlannedSpace, type AudioFile } from '#utils/archive/index.ts';
import type { SpaceOutcome } from '#utils/library/index.ts';
import { importCodeOf, STOPPING } from '#utils/import/import-code.ts';
import { storeRecording } from './store-recording.ts';
import type { ImportContext } from './store-recordings.ts';
import type { OpenArchive } from '#utils/import/open/open-files.ts';
import { readContents } from '#utils/import/open/read-contents.ts';
import { withFacts } from '#utils/import/report.ts';
import { requireFreeSpace } from '#utils/import/plan/require-free-space.ts';
import { createLocalPool, type PartWorkerPool } from '#utils/import/worker/part-storers.ts';
import { plannedBytes } from '#utils/import/plan/planned-recording.ts';
import { planRecordings } from '#utils/import/plan/planned-recordings.ts';

/** A Space of which sound was taken before all was planned. */
export interface SalvagedSpace {
  outcome: SpaceOutcome;
  /** Numbers of the parts that were taken. */
  parts: Set<number>;
}

/** Takes sound in as it is found, while the rest of a ZIP without directory is still searched. */
export interface SalvagedRecordings {
  /** Begins to take an entry that was found whole, if it is sound; the search may go on meanwhile. */
  find(archive: OpenArchive, index: number): Promise<void>;
  /** Resolves when nothing is under way any more. */
  end(): Promise<void>;
  /** By id. */
  spaces: ReadonlyMap<string, SalvagedSpace>;
  /** What the ZIP has told so far of its owner and of their Spaces. */
  contents(): ArchiveContents[];
}

/** Beyond these, nobody's own any more, all waits for the plan. */
const MOST_FOUND = 1000;
/** How often what a ZIP tells is read again because there is more of it. */
const MOST_READINGS = 16;

export function createSalvagedRecordings(context: ImportContext): SalvagedRecordings {
  const { signal, openPool = createLocalPool } = context;
  const spaces = new Map<string, SalvagedSpace>();
  let contents: ArchiveContents | undefined;
  let isStale = true;
  let readings = 0;
  let tried = 0;
  let failure: { error: unknown } | undefined;
  let pool: PartWorkerPool | undefined;
  let underway = Promise.resolve();

  async function contentsOf(archive: OpenArchive): Promise<ArchiveContents | undefined> {
    const isDue = (isStale || !contents) && readings < MOST_READINGS;
    if (!isDue) return contents;
    isStale = false;
    readings += 1;
    contents = await readContents(archive, signal);
    return contents;
  }

  async function store(archive: OpenArchive, file: AudioFile, known: ArchiveContents): Promise<void> {
    // Posts may be many: titles are looked for when all is planned.
    const withoutPosts = { ...known, layout: { ...known.layout, tweets: [] } };
    const archives = [{ open: archive, contents: withoutPosts }];
    for (const space of await planRecordings([plannedOf(file, known)], archives, context)) {
      requireFreeSpace(plannedBytes(space), await context.estimate());
      pool ??= openPool(2);
      const spaceTools = { ...context, storePart: pool.storePart, onBytes: () => undefined };
      note(withFacts(await storeRecording(space, spaceTools), space), file.part);
    }
  }

  function note(outcome: SpaceOutcome, part: number): void {
    const before = spaces.get(outcome.spaceId);
    spaces.set(outcome.spaceId, {
      outcome: withEarlier(outcome, before),
      parts: new Set([...(before?.parts ?? []), part]),
    });
  }

  /** What is a matter of one recording is tried again, and told, when all is planned; so is a disk that is full. */
  function fail(error: unknown): void {
    if (STOPPING.includes(importCodeOf(error, signal))) failure ??= { error };
  }

  /** A mistake of ours is not to be searched on with. */
  function throwUnexpected(): void {
    if (failure && importCodeOf(failure.error, signal) === 'unexpected') throw failure.error;
  }

  async function end(): Promise<void> {
    await underway;
    await pool?.close();
    pool = undefined;
    throwUnexpected();
  }

  return {
    spaces,
    contents: () => (contents ? [contents] : []),
    end,
    async find(archive, index) {
      const { path } = archive.itemAt(index);
      const [sound] = layoutOf([path]).audio;
      isStale ||= /\.js$/i.test(path);
      if (!sound || tried >= MOST_FOUND) return;
      await underway;
      throwUnexpected();
      if (failure) return;
      const known = await contentsOf(archive);
      if (!known) return;
      tried += 1;
      underway = store(archive, { ...sound, index }, known).catch(fail);
    },
  };
}

function plannedOf(file: AudioFile, { spaces }: ArchiveContents): PlannedSpace {
  const { spaceId, part } = file;
  const metadata = spaces.find(({ id }) => id === spaceId);
  return {
    spaceId,
    archive: 0,
    audio: [{ part, copies: [{ archive: 0, file }] }],
    attachments: [],
    ...(metadata && { metadata }),
  };
}

/** What became of a Space in one import, of which something had been taken before: that is not what it had already. */
function withEarlier(outcome: SpaceOutcome, before: SalvagedSpace | undefined): SpaceOutcome {
  if (!before || before.outcome.kind === 'kept') return outcome;
  if (outcome.kind === 'missing') return before.outcome;
  const { formerSeconds: _last, ...rest } = outcome;
  const { kind, formerSeconds } = before.outcome;
  return { ...rest, kind, ...(formerSeconds !== undefined && { formerSeconds }) };
}

/** What became of all Spaces: of those found before, and of those planned, in the order of the plan as far as it came. */
export function outcomesOf(
  { spaces }: SalvagedRecordings,
  planned: readonly SpaceOutcome[] = [],
): SpaceOutcome[] {
  const reached = new Set(planned.map(({ spaceId }) => spaceId));
  const others = [...spaces.values()]
    .map(({ outcome }) => outcome)
    .filter(({ spaceId }) => !reached.has(spaceId));
  return [...planned.map((outcome) => withEarlier(outcome, spaces.get(outcome.spaceId))), ...others];
}

/** What is left to take of a planned Space. Of several copies another may be better than one that is not whole. */
export function withoutSalvaged(planned: PlannedSpace, found: SalvagedSpace | undefined): PlannedSpace {
  if (!found) return planned;
  const isWhole = found.outcome.state === 'complete';
  const isLeft = ({ part, copies }: PlannedSpace['audio'][number]): boolean =>
    !found.parts.has(part) || (copies.length > 1 && !isWhole);
  return { ...planned, audio: planned.audio.filter(isLeft) };
}
