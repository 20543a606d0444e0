import type { EntryContent } from '#utils/backup/format/index.ts';
import type { Directory } from '#utils/zip/index.ts';
import type { RestorableEntry } from './restorable-entry.ts';

/** What a name says without the manifest. */
const AUDIO =
  /^account-[^/]+\/(?:(?<copy>[^/]+)\/)?spaces_media\/space-(?<space>[^/]+)_(?<part>\d{1,6})\.ts$/;
const ATTACHMENT = /^account-(?<account>[^/]+)\/(?:(?<copy>[^/]+)\/)?spaces_media\/(?<name>[^/]+)$/;
const SPACE_IN_NAME = /^space-(?<space>[A-Za-z0-9]+)[_.-]/;
const RECORDING = /^recordings\/(?<id>[^/]+)\.json$/;
const TRANSCRIPT = /^transcripts\/(?<id>[^/]+)\.json$/;
const REPORT = /^imports\/(?<id>[^/]+)\.json$/;
const LISTS = [
  ['people.json', 'people'],
  ['queue.json', 'queue'],
  ['settings.json', 'settings'],
] as const;

/**
 * The entries of a backup whose manifest is damaged, by their names, in the order of the ZIP. They are checked by the ZIP's own
 * checksums.
 */
export function entriesByName(directory: Directory): RestorableEntry[] {
  const entries: RestorableEntry[] = [];
  for (let index = 0; index < directory.count; index += 1) {
    const { name: path, size, crc32 } = directory.entryOf(index);
    const content = contentOf(path);
    if (content) entries.push({ ...content, path, size, crc32 });
  }
  return entries;
}

function contentOf(path: string): EntryContent | undefined {
  const list = LISTS.find(([name]) => name === path)?.[1];
  if (list) return { kind: list };
  const { id: recording } = RECORDING.exec(path)?.groups ?? {};
  if (recording !== undefined) return { kind: 'recording', recording };
  const { id: transcribed } = TRANSCRIPT.exec(path)?.groups ?? {};
  if (transcribed !== undefined) return { kind: 'transcript', recording: transcribed };
  const { id: report } = REPORT.exec(path)?.groups ?? {};
  if (report !== undefined) return { kind: 'import', import: report };
  return audioOf(path) ?? attachmentOf(path);
}

function audioOf(path: string): EntryContent | undefined {
  const { copy, space, part } = AUDIO.exec(path)?.groups ?? {};
  if (space === undefined) return undefined;
  return { kind: 'audio', recording: copy ?? space, part: Number(part), audioKind: 'unknown' };
}

function attachmentOf(path: string): EntryContent | undefined {
  const { account, copy, name } = ATTACHMENT.exec(path)?.groups ?? {};
  if (name === undefined) return undefined;
  const space = copy ?? SPACE_IN_NAME.exec(name)?.groups?.['space'];
  const home = space ?? `account:${account === 'unknown' ? '' : account}`;
  return { kind: 'attachment', home, name, importedAt: 0, isIntact: true, audioKind: 'unknown' };
}
