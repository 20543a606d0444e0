import { CodedError } from '#utils/coded-error.ts';
import { MAX_COPIES, MAX_PARTS } from './bounds.ts';
import type { Attachment, AudioFile, Layout } from './layout.ts';
import { mergeMetadata } from './merge-metadata.ts';
import type { SpaceMetadata } from './parse-spaces.ts';
import type { ArchiveAccount, PeriscopeAccount } from './parse-account.ts';
import { NoSpacesHereError } from './no-spaces-here-error.ts';
import type { Manifest } from './parse-manifest.ts';

/** A list of Spaces that cannot be read. */
export interface MetadataFault {
  /** Its path in the archive. */
  name: string;
  /** It is beyond the bounds, or compressed in a way that we cannot read; anything else is `bad-metadata`. */
  code: 'bad-metadata' | 'too-large' | 'unsupported-zip';
}

/** One archive (a ZIP, a folder, some loose files) as far as it has been read. */
export interface ArchiveContents {
  layout: Layout;
  manifest?: Manifest;
  account?: ArchiveAccount;
  periscopeAccount?: PeriscopeAccount;
  spaces: readonly SpaceMetadata[];
  /** The metadata files that could not be read. */
  metadataFaults?: readonly MetadataFault[];
}

/** A file, and the index of its archive. */
export interface Located<File> {
  archive: number;
  file: File;
}

/** One part of a Space's audio. The same part may be there several times. */
export interface PlannedPart {
  part: number;
  copies: Located<AudioFile>[];
}

export interface PlannedSpace {
  spaceId: string;
  /** Index of the first archive with metadata of the Space, else of the first that contains a file of it. */
  archive: number;
  metadata?: SpaceMetadata;
  /** In order, at most `MAX_PARTS` with at most `MAX_COPIES` each; empty where there is none. */
  audio: PlannedPart[];
  /** Whether there are more parts. */
  hasMoreParts?: boolean;
  attachments: Located<Attachment>[];
  /** The likely reason why there is no audio. */
  missing?: MissingReason;
}

export interface Plan {
  spaces: PlannedSpace[];
  /** Files in `spaces_media` whose name has no Space. */
  attachments: Located<Attachment>[];
}

/** Likely reasons for metadata without audio; the surest one comes first. */
export const MISSING_REASONS = ['still-live', 'not-creator', 'another-part', 'too-old', 'not-told'] as const;

/** ms that X promises to keep a Space's audio, and may exceed: 30 days. */
const MIN_RETENTION = 30 * 24 * 3600 * 1000;

/**
 * Pairs metadata and audio by Space across all archives of an import. Throws a CodedError where there are no Spaces
 * at all: that of a `MetadataFault` (their metadata cannot be read), `spaces-left-out` (the manifest does not
 * know Spaces) or `no-spaces`, as a `NoSpacesHereError` where the archive has more parts.
 */
export function planSpaces(archives: readonly ArchiveContents[]): Plan {
  const spaces = new Map<string, PlannedSpace>();
  const plan: Plan = { spaces: [], attachments: [] };
  const parts = new Map<string, PlannedPart>();
  const planned = (spaceId: string, archive: number): PlannedSpace => {
    const known = spaces.get(spaceId) ?? { spaceId, archive, audio: [], attachments: [] };
    spaces.set(spaceId, known);
    return known;
  };
  archives.forEach(({ layout, spaces: metadata }, archive) => {
    for (const each of metadata) addMetadata(planned(each.id, archive), each, archive);
    for (const file of layout.audio) addAudio(planned(file.spaceId, archive), { archive, file }, parts);
    for (const file of layout.attachments) {
      const target = file.spaceId === undefined ? plan : planned(file.spaceId, archive);
      target.attachments.push({ archive, file });
    }
  });
  if (spaces.size === 0 && plan.attachments.length === 0) throw noSpacesError(archives);
  for (const each of spaces.values()) plan.spaces.push(withReason(withOrderedParts(each), archives));
  return plan;
}

function addMetadata(planned: PlannedSpace, metadata: SpaceMetadata, archive: number): void {
  if (!planned.metadata) planned.archive = archive;
  planned.metadata = planned.metadata ? mergeMetadata(planned.metadata, metadata) : metadata;
}

/** `parts` has those of all Spaces. */
function addAudio(
  { spaceId, audio }: PlannedSpace,
  located: Located<AudioFile>,
  parts: Map<string, PlannedPart>,
): void {
  const { part } = located.file;
  const key = `${spaceId}_${part}`;
  const known = parts.get(key);
  if (!known) {
    const added = { part, copies: [located] };
    parts.set(key, added);
    audio.push(added);
  } else if (known.copies.length < MAX_COPIES) known.copies.push(located);
}

function withOrderedParts(planned: PlannedSpace): PlannedSpace {
  const ordered = planned.audio.toSorted((a, b) => a.part - b.part);
  if (ordered.length <= MAX_PARTS) return { ...planned, audio: ordered };
  return { ...planned, audio: ordered.slice(0, MAX_PARTS), hasMoreParts: true };
}

function withReason(planned: PlannedSpace, archives: readonly ArchiveContents[]): PlannedSpace {
  const archive = archives[planned.archive];
  if (planned.audio.length > 0 || !archive) return planned;
  return { ...planned, missing: missingReasonOf(planned.metadata ?? {}, archive) };
}

function noSpacesError(archives: readonly ArchiveContents[]): CodedError {
  const [fault] = archives.flatMap(({ metadataFaults = [] }) => metadataFaults);
  if (fault)
    return new CodedError(fault.code, 'The metadata of the Spaces cannot be read, and there is no audio');
  const manifests = archives.flatMap(({ manifest }) => manifest ?? []);
  return manifests.length > 0 && manifests.every(({ knowsSpaces }) => !knowsSpaces)
    ? withoutSpacesType(manifests)
    : new CodedError('no-spaces', 'There are no Spaces');
}

/** If there are more parts, X has not left the Spaces out: another part may have them. */
function withoutSpacesType(manifests: readonly Manifest[]): CodedError {
  return manifests.some(({ isPartial }) => isPartial)
    ? new NoSpacesHereError()
    : new CodedError('spaces-left-out', 'The manifest does not know Spaces');
}

export type MissingReason = (typeof MISSING_REASONS)[number];

type Owner = Pick<ArchiveContents, 'manifest' | 'account' | 'periscopeAccount'>;

function missingReasonOf(space: Partial<SpaceMetadata>, archive: Owner): MissingReason {
  const { manifest } = archive;
  const owner = ownerIds(archive);
  if (space.endedAt === undefined && space.startedAt !== undefined) return 'still-live';
  if (space.creatorId !== undefined && owner.length > 0 && !owner.includes(space.creatorId))
    return 'not-creator';
  if (manifest?.isPartial) return 'another-part';
  if (
    manifest?.generatedAt !== undefined &&
    manifest.generatedAt - (space.endedAt ?? Infinity) > MIN_RETENTION
  ) {
    return 'too-old';
  }
  return 'not-told';
}

/** All ids of the owner: X's and Periscope's. */
function ownerIds({ manifest, account, periscopeAccount }: Owner): string[] {
  return [manifest?.accountId, account?.accountId, periscopeAccount?.id, periscopeAccount?.twitterId].filter(
    (id) => id !== undefined,
  );
}
