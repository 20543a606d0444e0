import type { MissingReason } from '#utils/archive/index.ts';
import type { KnownSpace, SpaceFacts } from '#utils/library/index.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';

/** One planned Space with all that is known of it, its sound not yet read. */
export interface PlannedRecording {
  spaceId: string;
  /** In order. */
  parts: { part: number; item: FileItem }[];
  /** All that archives have told of it, this import's and earlier ones. */
  facts: SpaceFacts;
  /** What the library has of it already. */
  known: KnownSpace | undefined;
  /** Why there is no sound of it, as far as can be told. */
  missing?: MissingReason;
}

/** Bytes of its sound, as the archive states them. */
export function plannedBytes({ parts }: PlannedRecording): number {
  return parts.reduce((sum, { item }) => sum + item.size, 0);
}

/** Whether what the library has is as good already: then the sound need not even be read. */
export function isAlreadyStored(space: PlannedRecording): boolean {
  const { known, parts } = space;
  if (!known) return false;
  const { state, bytes } = known.recording;
  if (parts.length === 0) return state !== 'missing';
  const hasAllParts = parts.every(({ part }) => known.parts.includes(part));
  return state === 'complete' && hasAllParts && bytes >= plannedBytes(space);
}
