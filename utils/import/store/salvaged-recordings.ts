import { layoutOf, type ArchiveContents, type AudioFile, type PlannedSpace } from '#utils/archive/index.ts';
import type { ImportContext, PartWorkerPool } from '#utils/import/import-context.ts';
import type { OpenArchive } from '#utils/import/open/open-zip.ts';
import { readContents } from '#utils/import/open/read-contents.ts';
import { plannedBytes, planRecordings } from '#utils/import/plan/planned-recordings.ts';
import { requireFreeSpace } from '#utils/import/plan/require-free-space.ts';
import { withFacts } from '#utils/import/report.ts';
import { importCodeOf, STOPPING } from '#utils/import/status.ts';
import type { SpaceOutcome } from '#utils/library/index.ts';
import { createLocalPool } from './store-part.ts';
import { storeRecording } from './store-recording.ts';

/** A Space some of whose audio was stored while the ZIP was salvaged. */
export interface SalvagedSpace {
  outcome: SpaceOutcome;
  /** Numbers of the parts that were stored. */
  parts: Set<number>;
}

/** Stores audio as it is found, while the rest of a ZIP without a directory is still being searched. */
export interface SalvagedRecordings {
  /** Begins to store a complete entry, if it is audio. Resolves early, so that the search goes on meanwhile. */
  add(archive: OpenArchive, index: number): Promise<void>;
  /** Resolves when nothing is being stored any more. */
  end(): Promise<void>;
  /** By id. */
  spaces: ReadonlyMap<string, SalvagedSpace>;
  /** What the ZIP has said so far about its owner and their Spaces. */
  contents(): ArchiveContents[];
}

/** More audio files than any real archive has. The others are stored once everything is planned. */
const MAX_SALVAGED = 1000;
/** How often the contents are read again because more of the ZIP has been found. */
const MAX_READS_OF_CONTENTS = 16;

export function createSalvagedRecordings(context: ImportContext): SalvagedRecordings {
  const { signal, openPool = createLocalPool } = context;
  const spaces = new Map<string, SalvagedSpace>();
  let contents: ArchiveContents | undefined;
  let isStale = true;
  let reads = 0;
  let begun = 0;
  let failure: { error: unknown } | undefined;
  let pool: PartWorkerPool | undefined;
  let storing = Promise.resolve();

  async function contentsOf(archive: OpenArchive): Promise<ArchiveContents | undefined> {
    const isDue = (isStale || !contents) && reads < MAX_READS_OF_CONTENTS;
    if (!isDue) return contents;
    isStale = false;
    reads += 1;
    contents = await readContents(archive, signal);
    return contents;
  }

  async function store(archive: OpenArchive, file: AudioFile, known: ArchiveContents): Promise<void> {
    // There may be many posts: they are searched for titles once everything is planned.
    const withoutPosts = { ...known, layout: { ...known.layout, tweets: [] } };
    const archives = [{ open: archive, contents: withoutPosts }];
    for (const space of await planRecordings([plannedOf(file, known)], archives, context)) {
      requireFreeSpace(plannedBytes(space), await context.estimate());
      pool ??= openPool(2);
      const spaceContext = { ...context, storePart: pool.storePart, onBytes: () => undefined };
      note(withFacts(await storeRecording(space, spaceContext), space), file.part);
    }
  }

  function note(outcome: SpaceOutcome, part: number): void {
    const before = spaces.get(outcome.spaceId);
    spaces.set(outcome.spaceId, {
      outcome: withEarlier(outcome, before),
      parts: new Set([...(before?.parts ?? []), part]),
    });
  }

  /** What fails for one recording only is tried again, and reported, once everything is planned. */
  function fail(error: unknown): void {
    if (STOPPING.includes(importCodeOf(error, signal))) failure ??= { error };
  }

  /** A full disk is not thrown here, but when the plan is stored. */
  function throwUnexpected(): void {
    if (failure && importCodeOf(failure.error, signal) === 'unexpected') throw failure.error;
  }

  async function end(): Promise<void> {
    await storing;
    await pool?.close();
    pool = undefined;
    throwUnexpected();
  }

  return {
    spaces,
    contents: () => (contents ? [contents] : []),
    end,
    async add(archive, index) {
      const { path } = archive.itemAt(index);
      const [audio] = layoutOf([path]).audio;
      isStale ||= /\.js$/i.test(path);
      if (!audio || begun >= MAX_SALVAGED) return;
      await storing;
      throwUnexpected();
      if (failure) return;
      const known = await contentsOf(archive);
      if (!known) return;
      begun += 1;
      storing = store(archive, { ...audio, index }, known).catch(fail);
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

/** One outcome for the import, which stored parts of a Space more than once: compared with the library before it. */
function withEarlier(outcome: SpaceOutcome, before: SalvagedSpace | undefined): SpaceOutcome {
  if (!before || before.outcome.kind === 'kept') return outcome;
  if (outcome.kind === 'missing') return before.outcome;
  const { formerSeconds: _last, ...rest } = outcome;
  const { kind, formerSeconds } = before.outcome;
  return { ...rest, kind, ...(formerSeconds !== undefined && { formerSeconds }) };
}

/** The outcomes of all Spaces: the planned ones in their order, then the others that were salvaged. */
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

/** What is left to store of a planned Space. If the salvaged copy is not complete, another copy may be better. */
export function withoutSalvaged(planned: PlannedSpace, salvaged: SalvagedSpace | undefined): PlannedSpace {
  if (!salvaged) return planned;
  const isComplete = salvaged.outcome.state === 'complete';
  const isLeft = ({ part, copies }: PlannedSpace['audio'][number]): boolean =>
    !salvaged.parts.has(part) || (copies.length > 1 && !isComplete);
  return { ...planned, audio: planned.audio.filter(isLeft) };
}
