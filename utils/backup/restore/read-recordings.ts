import { definedIn } from '#utils/defined-in.ts';
import { isSpaceId } from '#utils/archive/index.ts';
import { spaceOf, type Additions, type RecordingState, type SpaceFacts } from '#utils/library/index.ts';
import { toFields, toNumber, toOneOf } from './parse/fields.ts';
import type { OpenBackup } from './open/open-backup.ts';
import type { RestorableEntry } from './open/restorable-entry.ts';
import { parseEdits, parsePosition } from './parse/parse-edits.ts';
import { parseFacts } from './parse/parse-facts.ts';
import { transcriptIn } from './parse/parse-lists.ts';

/** The files of one recording. */
export interface RecordingEntries {
  /** Its id by the manifest. */
  id: string;
  file?: RestorableEntry;
  transcript?: RestorableEntry;
  /** In order. */
  audio: Extract<RestorableEntry, { kind: 'audio' }>[];
  /** Whether the library had more of its audio than the backup has. */
  lacksParts: boolean;
}

/** What a backup says of a recording. */
export interface RecordingContent {
  /** Its id in the library that the backup was made of. */
  id: string;
  facts: SpaceFacts;
  /** What that library said of it. */
  state?: RecordingState;
  /** ms since 1970 */
  importedAt?: number;
  additions: Additions;
}

/** Those that have the id of a Space come first: other copies are compared with them. */
export function recordingsIn({ entries, leftOut }: OpenBackup): RecordingEntries[] {
  const lacking = new Set(
    leftOut.flatMap(({ kind, recording }) =>
      kind === 'audio' && recording !== undefined ? [recording] : [],
    ),
  );
  const byId = Map.groupBy(
    entries.filter((entry) => 'recording' in entry),
    ({ recording }) => recording,
  );
  return [...byId]
    .map(([id, own]) => ({
      id,
      ...definedIn({
        file: own.find(({ kind }) => kind === 'recording'),
        transcript: own.find(({ kind }) => kind === 'transcript'),
      }),
      audio: own.filter((entry) => entry.kind === 'audio').sort((a, b) => a.part - b.part),
      lacksParts: lacking.has(id),
    }))
    .sort((a, b) => Number(isOtherCopy(a)) - Number(isOtherCopy(b)));
}

export const isOtherCopy = ({ id }: Pick<RecordingEntries, 'id'>): boolean => id.includes('~');

/** Bytes of its audio. */
export function bytesOf({ audio }: RecordingEntries): number {
  return audio.reduce((sum, { size }) => sum + size, 0);
}

/** What the path of its audio says of a recording whose file is damaged: whose it is. */
export function factsOfPath({ audio }: RecordingEntries): SpaceFacts {
  const { id } = /^account-(?<id>\d+)\//.exec(audio[0]?.path ?? '')?.groups ?? {};
  return id === undefined ? {} : { account: { id } };
}

const STATES = ['complete', 'partial', 'damaged', 'missing'] as const;

/** X's id, or `sound-` and a hash; either with what names another copy. */
const COPY_ID = /^[A-Za-z0-9][\w-]{0,63}(?:~[\w-]{1,64}){0,3}$/;
const HASHED_ID = /^sound-[0-9a-f]{12}$/;

/** Reads the texts of a recording's files; undefined for what could not be read. Undefined if its id is none of ours. */
export function parseRecording(
  named: string,
  file: unknown,
  transcript: unknown,
): RecordingContent | undefined {
  const fields = toFields(file);
  // The file's own id counts: where the manifest is damaged, names stand for ids.
  const id = typeof fields['spaceId'] === 'string' ? fields['spaceId'] : named;
  const space = spaceOf(id);
  if (!COPY_ID.test(id) || !(HASHED_ID.test(space) || isSpaceId(space))) return undefined;
  const stated = toFields(fields['recording']);
  return definedIn({
    id,
    facts: parseFacts(fields['facts']),
    state: toOneOf(stated['state'], STATES),
    importedAt: toNumber(stated['importedAt']),
    additions: definedIn({
      edits: fields['edits'] === undefined ? undefined : parseEdits(fields['edits'], id),
      position: parsePosition(fields['position'], id),
      transcript: transcriptIn(transcript, id),
    }),
  });
}
