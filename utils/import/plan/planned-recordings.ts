import { mergeMetadata, type MissingReason, type PlannedSpace } from '#utils/archive/index.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import type { ReadArchive } from '#utils/import/open/read-contents.ts';
import { countWork } from '#utils/import/progress.ts';
import {
  copyId,
  readKnownSpaces,
  type DatabaseOpener,
  type KnownSpace,
  type SpaceFacts,
} from '#utils/library/index.ts';
import { bytesOfPosts, offeredTitles, type OfferedTitlesOptions } from './offered-titles.ts';
import { factsFrom, isSameOwner, mergeFacts, ownerOf } from './space-facts.ts';

/** One part of a Space's audio. */
export interface PlannedPart {
  part: number;
  /** The files that contain it: at least one, in the order in which they were chosen. */
  copies: FileItem[];
}

/** A planned Space with everything known about it, before its audio is read. */
export interface PlannedRecording {
  /** The id of the recording in the library: the Space's, or that of another copy of it. */
  spaceId: string;
  /** In order. */
  parts: PlannedPart[];
  /** Everything that archives have said about it, in this import and earlier ones. */
  facts: SpaceFacts;
  /** What the archives of this import say about it. */
  found: SpaceFacts;
  /** Whether the archives have more parts of it than one import stores. */
  hasMoreParts?: boolean;
  /** Whether all audio that this import stores of it is from ZIPs that are cut off, so that parts may be missing. */
  isFromCutZip?: boolean;
  /** What the library already has of it. */
  known: KnownSpace | undefined;
  /** When it was imported first, if a backup says so, ms since 1970. */
  importedAt?: number;
  /** Why the archive has no audio of it, as far as is known. */
  missing?: MissingReason;
}

interface PlanContext extends Pick<OfferedTitlesOptions, 'signal' | 'onFault'> {
  open: DatabaseOpener;
  /** Called with 0–1. */
  onPlanned?(share: number): void;
}

/** The work that it is to read what the library has of a Space, compared with a byte of posts. */
const WORK_OF_A_SPACE = 100_000;

/** Adds to the planned Spaces what these archives, the owner's posts and the library know about each of them. */
export async function planRecordings(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  { open, onPlanned = () => undefined, ...options }: PlanContext,
): Promise<PlannedRecording[]> {
  const onWork = countWork(plan.length * WORK_OF_A_SPACE + bytesOfPosts(archives), onPlanned);
  const contents = archives.map((archive) => archive.contents);
  const idsOf = ({ spaceId, archive }: PlannedSpace): string[] => [
    spaceId,
    copyId(spaceId, ownerOf(contents, archive)?.id),
  ];
  const onRead = (count: number): void => onWork((count * WORK_OF_A_SPACE) / 2);
  const knownSpaces = await readKnownSpaces(await open(), plan.flatMap(idsOf), onRead);
  // Earlier facts help to find the post about a Space, and say whose handles to look for.
  const enriched = plan.map((planned) => withMetadata(planned, knownSpaces.get(planned.spaceId)));
  const offers = await offeredTitles(enriched, archives, { ...options, onBytes: onWork });
  return enriched.map((planned): PlannedRecording => {
    const found = factsFrom(planned, contents, offers);
    const [first, copy] = idsOf(planned).map((id) => knownSpaces.get(id));
    const known = first && copy && !isSameOwner(first.facts, found) ? copy : first;
    return {
      spaceId: known?.recording.spaceId ?? planned.spaceId,
      facts: mergeFacts(known?.facts ?? {}, found),
      found,
      known,
      parts: planned.audio.flatMap(({ part, copies }) => {
        const items = copies.flatMap(({ archive, file }) => archives[archive]?.open.itemAt(file.index) ?? []);
        return items.length > 0 ? [{ part, copies: items }] : [];
      }),
      ...(planned.hasMoreParts && { hasMoreParts: true }),
      ...(planned.missing && { missing: planned.missing }),
    };
  });
}

function withMetadata(planned: PlannedSpace, known: KnownSpace | undefined): PlannedSpace {
  const earlier = known?.facts.metadata;
  if (!earlier) return planned;
  return {
    ...planned,
    metadata: planned.metadata ? mergeMetadata(earlier, planned.metadata) : earlier,
  };
}

/** Bytes of its audio, as the archives state them: of several copies the largest counts. */
export function plannedBytes({ parts }: PlannedRecording): number {
  return parts.reduce((sum, { copies }) => sum + Math.max(...copies.map(({ size }) => size)), 0);
}

/** Whether the library has audio of it, but not each of these parts. */
export function lacksPart({ recording, parts }: KnownSpace, seen: readonly { part: number }[]): boolean {
  return recording.state !== 'missing' && seen.some(({ part }) => !parts.includes(part));
}

/** Whether the library has the very bytes of a part, by their checksum. */
function isStored({ part, copies }: PlannedPart, { parts, changed, originals }: KnownSpace): boolean {
  const original = originals.get(part);
  const isSame = copies.some(
    ({ size, crc32 }) => size === original?.size && crc32 !== undefined && crc32 === original.crc32,
  );
  return isSame && parts.includes(part) && !changed.includes(part);
}

/** Whether the library's own copy is at least as good. Then the audio need not even be read. */
export function isAlreadyStored(space: PlannedRecording): boolean {
  const { known, found, parts } = space;
  if (!known) return false;
  const { state, bytes } = known.recording;
  if (parts.length === 0) return state !== 'missing';
  const hasAllParts = parts.every((part) => isStored(part, known));
  const isOwn = isSameOwner(known.facts, found);
  return state === 'complete' && isOwn && hasAllParts && bytes >= plannedBytes(space);
}
