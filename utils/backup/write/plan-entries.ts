import {
  pickSettings,
  type EntryContent,
  type LeftOut,
  type LeftOutKind,
  type RecordingFile,
} from '#utils/backup/format/index.ts';
import type { SnapshotBytes, UnreadableRow } from '#utils/library/index.ts';
import type { BackupRequest } from './backup-request.ts';
import { createEntryPaths } from './entry-paths.ts';
import type { SelectedRows } from './select-rows.ts';

/** An entry to be written: of JSON or text, or of bytes of the library. */
export type PlannedEntry = { path: string; content: EntryContent } & (
  | { text: string }
  /** Read when its turn comes; undefined if it is gone by then. */
  | { read: 'transcript' | 'import'; id: string }
  | { bytes: SnapshotBytes }
);

/** The entries of a backup in their order, and what of the library's rows could not be read. */
export function planEntries(
  rows: SelectedRows,
  { readme, settings, spaceIds }: BackupRequest,
): { entries: PlannedEntry[]; leftOut: LeftOut[] } {
  const paths = createEntryPaths(new Map(rows.recordings.map(({ spaceId, account }) => [spaceId, account])));
  const entries: PlannedEntry[] = [
    { path: 'README.txt', content: { kind: 'readme' }, text: `${readme}\n` },
    jsonEntry('people.json', { kind: 'people' }, rows.people),
    ...(rows.queue ? [jsonEntry('queue.json', { kind: 'queue' }, rows.queue)] : []),
    ...(spaceIds ? [] : [jsonEntry('settings.json', { kind: 'settings' }, pickSettings(settings))]),
    ...recordingFiles(rows).map((file) =>
      jsonEntry(paths.json('recordings', file.spaceId), { kind: 'recording', recording: file.spaceId }, file),
    ),
    ...rows.transcripts.map((id): PlannedEntry => {
      const content = { kind: 'transcript', recording: id } as const;
      return { path: paths.json('transcripts', id), content, read: 'transcript', id };
    }),
    ...rows.imports.map((id): PlannedEntry => {
      return { path: paths.json('imports', id), content: { kind: 'import', import: id }, read: 'import', id };
    }),
    ...rows.parts.map((part): PlannedEntry => {
      const { spaceId: recording, part: number, kind: audioKind, fault } = part;
      const content = { kind: 'audio', recording, part: number, audioKind, ...(fault && { fault }) } as const;
      return { path: paths.audio(recording, number), content, bytes: part };
    }),
    ...rows.attachments.map((file): PlannedEntry => {
      const { home, name, importedAt, isIntact, kind: audioKind } = file;
      const content = { kind: 'attachment', home, name, importedAt, isIntact, audioKind } as const;
      return { path: paths.attachment(home, name), content, bytes: file };
    }),
  ];
  return { entries, leftOut: rows.unreadable.map(toLeftOut) };
}

function jsonEntry(path: string, content: EntryContent, value: unknown): PlannedEntry {
  return { path, content, text: `${JSON.stringify(value, null, 2)}\n` };
}

function recordingFiles({ recordings, facts, edits, positions }: SelectedRows): RecordingFile[] {
  const [factsOf, editsOf, positionOf] = [bySpace(facts), bySpace(edits), bySpace(positions)];
  return recordings.map(({ spaceId, lanes: _lanes, loudness: _loudness, ...recording }) => ({
    spaceId,
    recording,
    ...withoutId('facts', factsOf.get(spaceId)),
    ...withoutId('edits', editsOf.get(spaceId)),
    ...withoutId('position', positionOf.get(spaceId)),
  }));
}

function bySpace<Row extends { spaceId: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.spaceId, row]));
}

function withoutId<Name extends string, Row extends { spaceId: string }>(
  name: Name,
  row: Row | undefined,
): Partial<Record<Name, Omit<Row, 'spaceId'>>> {
  if (!row) return {};
  const { spaceId: _id, ...fields } = row;
  const named: Partial<Record<string, Omit<Row, 'spaceId'>>> = { [name]: fields };
  return named;
}

const KIND_OF: Readonly<Record<UnreadableRow['store'], LeftOutKind>> = {
  audio: 'audio',
  facts: 'recording',
  edits: 'recording',
  positions: 'recording',
  people: 'people',
  queue: 'queue',
  attachments: 'attachment',
  imports: 'import',
  transcripts: 'transcript',
};

function toLeftOut({ store, key }: UnreadableRow): LeftOut {
  const kind = KIND_OF[store];
  const reason = 'unreadable';
  const [id, second] = [key].flat();
  const named = {
    ...(typeof id === 'string' && { [ID_OF[kind]]: id }),
    ...(kind === 'attachment' && typeof second === 'string' && { name: second }),
    ...(kind === 'audio' && typeof second === 'number' && { part: second }),
  };
  return { kind, reason, ...named };
}

/** What the first half of a row's key is. */
const ID_OF: Readonly<Record<LeftOutKind, 'recording' | 'home' | 'name'>> = {
  audio: 'recording',
  recording: 'recording',
  transcript: 'recording',
  attachment: 'home',
  import: 'name',
  people: 'name',
  queue: 'name',
};
