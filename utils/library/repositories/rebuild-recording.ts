import { partsOf } from '#utils/library/keys.ts';
import type { AudioPart, Database } from '#utils/library/schema.ts';
import type { Recording, RecordingState } from '#utils/library/records.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';

/** How complete the audio of these parts is. */
export function stateOfParts(parts: readonly AudioPart[]): RecordingState {
  if (parts.length === 0) return 'missing';
  if (parts.some(({ fault, index }) => fault === 'cut-off' || index.cutBytes > 0)) return 'partial';
  if (parts.some(({ fault, index }) => fault === 'damaged' || index.damageCount > 0)) return 'damaged';
  return 'complete';
}

/** Bytes of the original audio. */
export function bytesOfParts(parts: readonly AudioPart[]): number {
  return parts.reduce((sum, { size, original }) => sum + (original?.size ?? size), 0);
}

/** Seconds of audio. */
export function durationOfParts(parts: readonly AudioPart[]): number {
  return parts.reduce((sum, { index }) => sum + index.duration, 0);
}

/**
 * Makes the row of a recording anew, from its audio and what archives have said, because the stored one is damaged. It
 * has everything but the miniature lanes, which an import of the same Space makes again.
 */
export async function rebuildRecording(database: Database, spaceId: string): Promise<Recording> {
  const [{ rows: parts }, facts, timeline] = await Promise.all([
    readRows(database, 'audio', partsOf(spaceId)),
    readRow(database, 'facts', spaceId),
    readRow(database, 'timelines', spaceId),
  ]);
  const { metadata, account, titleOffer, titleChoices } = facts ?? {};
  return {
    spaceId,
    kind: spaceId.startsWith('sound-') ? 'audio' : 'space',
    duration: durationOfParts(parts),
    bytes: bytesOfParts(parts),
    state: stateOfParts(parts),
    speakers: (timeline?.speakers ?? []).map(({ turns: _turns, coarse, ...speaker }) => ({
      ...speaker,
      ...(coarse && { isCoarse: true }),
    })),
    lanes: [],
    importedAt: 0,
    ...(account && { account }),
    ...(metadata?.startedAt !== undefined && { startedAt: metadata.startedAt }),
    ...(metadata?.endedAt !== undefined && { endedAt: metadata.endedAt }),
    ...(titleOffer !== undefined && { titleOffer }),
    ...(titleChoices && { titleChoices }),
  };
}
