import { layoutOf, type ArchiveContents, type PlannedSpace, type SoundFile } from '#utils/archive/index.ts';
import type { SpaceOutcome } from '#utils/library/import-record.ts';
import { importCodeOf, STOPPING } from '#utils/import/import-code.ts';
import { importSpace } from './store-recording.ts';
import type { ImportTools } from './store-recordings.ts';
import type { OpenArchive } from '#utils/import/open/open-files.ts';
import { readContents } from '#utils/import/open/read-contents.ts';
import { withFacts } from '#utils/import/report.ts';
import { requireRoom } from '#utils/import/plan/require-free-space.ts';
import { takersHere, type SoundTakers } from '#utils/import/worker/part-storers.ts';
import { bytesOf } from '#utils/import/plan/planned-recording.ts';
import { spacesToTake } from '#utils/import/plan/planned-recordings.ts';

/** A Space of which sound was taken before all was planned. */
export interface FoundSpace {
  outcome: SpaceOutcome;
  /** Numbers of the parts that were taken. */
  parts: Set<number>;
}

/** Takes sound in as it is found, while the rest of a ZIP without directory is still searched. */
export interface FoundSounds {
  /** Begins to take an entry that was found whole, if it is sound; the search may go on meanwhile. */
  find(archive: OpenArchive, index: number): Promise<void>;
  /** Resolves when nothing is under way any more. */
  end(): Promise<void>;
  /** By id. */
  spaces: ReadonlyMap<string, FoundSpace>;
  /** What the ZIP has told so far of its owner and of their Spaces. */
  contents(): ArchiveContents[];
}

/** Beyond these, nobody's own any more, all waits for the plan. */
const MOST_FOUND = 1000;
/** How often what a ZIP tells is read again because there is more of it. */
const MOST_READINGS = 16;

export function createFoundSounds(tools: ImportTools): FoundSounds {
  const { signal, openTakers = takersHere } = tools;
  const spaces = new Map<string, FoundSpace>();
  let contents: ArchiveContents | undefined;
  let isStale = true;
  let readings = 0;
  let tried = 0;
  let failure: { error: unknown } | undefined;
  let takers: SoundTakers | undefined;
  let underway = Promise.resolve();

  async function contentsOf(archive: OpenArchive): Promise<ArchiveContents | undefined> {
    const isDue = (isStale || !contents) && readings < MOST_READINGS;
    if (!isDue) return contents;
    isStale = false;
    readings += 1;
    contents = await readContents(archive, signal);
    return contents;
  }

  async function take(archive: OpenArchive, file: SoundFile, known: ArchiveContents): Promise<void> {
    // Posts may be many: titles are looked for when all is planned.
    const withoutPosts = { ...known, layout: { ...known.layout, tweets: [] } };
    const archives = [{ open: archive, contents: withoutPosts }];
    for (const space of await spacesToTake([plannedOf(file, known)], archives, tools)) {
      requireRoom(bytesOf(space), await tools.estimate());
      takers ??= openTakers(2);
      const spaceTools = { ...tools, takeSound: takers.take, onBytes: () => undefined };
      note(withFacts(await importSpace(space, spaceTools), space), file.part);
    }
  }

  function note(outcome: SpaceOutcome, part: number): void {
    const before = spaces.get(outcome.space);
    spaces.set(outcome.space, {
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
    await takers?.close();
    takers = undefined;
    throwUnexpected();
  }

  return {
    spaces,
    contents: () => (contents ? [contents] : []),
    end,
    async find(archive, index) {
      const { path } = archive.itemAt(index);
      const [sound] = layoutOf([path]).sound;
      isStale ||= /\.js$/i.test(path);
      if (!sound || tried >= MOST_FOUND) return;
      await underway;
      throwUnexpected();
      if (failure) return;
      const known = await contentsOf(archive);
      if (!known) return;
      tried += 1;
      underway = take(archive, { ...sound, index }, known).catch(fail);
    },
  };
}

function plannedOf(file: SoundFile, { spaces }: ArchiveContents): PlannedSpace {
  const { space, part } = file;
  const metadata = spaces.find(({ id }) => id === space);
  return {
    space,
    archive: 0,
    sound: [{ part, copies: [{ archive: 0, file }] }],
    attachments: [],
    ...(metadata && { metadata }),
  };
}

/** What became of a Space in one import, of which something had been taken before: that is not what it had already. */
function withEarlier(outcome: SpaceOutcome, before: FoundSpace | undefined): SpaceOutcome {
  if (!before || before.outcome.outcome === 'kept') return outcome;
  if (outcome.outcome === 'missing') return before.outcome;
  const { formerSeconds: _last, ...told } = outcome;
  const { outcome: became, formerSeconds } = before.outcome;
  return { ...told, outcome: became, ...(formerSeconds !== undefined && { formerSeconds }) };
}

/** What became of all Spaces: of those found before, and of those planned, in the order of the plan as far as it came. */
export function outcomesOf({ spaces }: FoundSounds, planned: readonly SpaceOutcome[] = []): SpaceOutcome[] {
  const told = new Set(planned.map(({ space }) => space));
  const others = [...spaces.values()].map(({ outcome }) => outcome).filter(({ space }) => !told.has(space));
  return [...planned.map((outcome) => withEarlier(outcome, spaces.get(outcome.space))), ...others];
}

/** What is left to take of a planned Space. Of several copies another may be better than one that is not whole. */
export function withoutFound(planned: PlannedSpace, found: FoundSpace | undefined): PlannedSpace {
  if (!found) return planned;
  const isWhole = found.outcome.state === 'complete';
  const isLeft = ({ part, copies }: PlannedSpace['sound'][number]): boolean =>
    !found.parts.has(part) || (copies.length > 1 && !isWhole);
  return { ...planned, sound: planned.sound.filter(isLeft) };
}
