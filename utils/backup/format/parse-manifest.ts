import { CodedError } from '#utils/coded-error.ts';
import { isRecord } from '#utils/is-record.ts';
import { isSafePath } from './entry-path.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  HASHED_BYTES,
  type BackupEntry,
  type BackupManifest,
  type EntryContent,
  type LeftOut,
} from './manifest.ts';

/** Bytes. That of 100,000 recordings of an hour each has 90 MB. */
export const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;

/**
 * Parses `manifest.json`, field by field: it is as hostile as any file. Entries of kinds that this version does not know are left out.
 * Throws CodedError `bad-backup` if it is no manifest, or contradicts itself, and `newer-backup` if a newer version wrote it.
 */
export function parseBackupManifest(text: string): BackupManifest {
  const { version, product, createdAt, scope, hasDeleted, chunkBytes, leftOut, entries } = fieldsOf(text);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw bad('version');
  if (version > BACKUP_VERSION)
    throw new CodedError('newer-backup', `A backup of version ${version}; this one reads ${BACKUP_VERSION}`);
  if (chunkBytes !== HASHED_BYTES) throw bad('chunkBytes');
  if (!Array.isArray(entries)) throw bad('entries');
  const parsed = entries.flatMap(parseEntry);
  if (new Set(parsed.map(({ path }) => path.toLowerCase())).size < parsed.length) throw bad('paths');
  return {
    format: BACKUP_FORMAT,
    version,
    product: textOf(product) ?? '',
    createdAt: countOf(createdAt) ?? 0,
    scope: scope === 'selection' ? 'selection' : 'everything',
    hasDeleted: hasDeleted === true,
    chunkBytes,
    leftOut: Array.isArray(leftOut) ? leftOut.flatMap(parseLeftOut) : [],
    entries: parsed,
  };
}

function fieldsOf(text: string): Record<string, unknown> {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch (cause) {
    throw new CodedError('bad-backup', 'The manifest is no JSON', { cause });
  }
  if (!isRecord(fields) || fields['format'] !== BACKUP_FORMAT) throw bad('format');
  return fields;
}

function bad(what: string): CodedError {
  return new CodedError('bad-backup', `The manifest is damaged: ${what}`);
}

function parseEntry(fields: unknown): BackupEntry[] {
  if (!isRecord(fields)) throw bad('an entry');
  const content = parseContent(fields);
  const path = textOf(fields['path']);
  const size = countOf(fields['size']);
  const crc32 = countOf(fields['crc32']);
  const { sha256 } = fields;
  if (path === undefined || !isSafePath(path)) throw bad('a path');
  if (size === undefined || crc32 === undefined || crc32 >= 2 ** 32) throw bad(path);
  if (!Array.isArray(sha256) || !sha256.every(isHash)) throw bad(path);
  if (sha256.length !== Math.ceil(size / HASHED_BYTES)) throw bad(path);
  return content ? [{ ...content, path, size, crc32, sha256 }] : [];
}

/** Undefined for a kind that this version does not know. */
function parseContent(fields: Record<string, unknown>): EntryContent | undefined {
  const { kind } = fields;
  switch (kind) {
    case 'readme':
    case 'people':
    case 'queue':
    case 'settings':
      return { kind };
    case 'recording':
    case 'transcript':
      return { kind, recording: needed(fields['recording']) };
    case 'import':
      return { kind, import: needed(fields['import']) };
    case 'audio': {
      const { fault } = fields;
      const part = countOf(fields['part']);
      if (part === undefined) throw bad('a part');
      return {
        kind,
        recording: needed(fields['recording']),
        part,
        audioKind: kindOf(fields['audioKind']),
        ...((fault === 'cut-off' || fault === 'damaged') && { fault }),
      };
    }
    case 'attachment':
      return {
        kind,
        home: needed(fields['home']),
        name: needed(fields['name']),
        importedAt: countOf(fields['importedAt']) ?? 0,
        isIntact: fields['isIntact'] === true,
        audioKind: kindOf(fields['audioKind']),
      };
    default:
      return undefined;
  }
}

function parseLeftOut(fields: unknown): LeftOut[] {
  if (!isRecord(fields)) return [];
  const kind = LEFT_OUT_KINDS.find((known) => known === fields['kind']);
  const reason = REASONS.find((known) => known === fields['reason']);
  if (!kind || !reason) return [];
  const [recording, home, name] = [fields['recording'], fields['home'], fields['name']].map(textOf);
  const part = countOf(fields['part']);
  return [
    {
      kind,
      reason,
      ...(recording !== undefined && { recording }),
      ...(home !== undefined && { home }),
      ...(part !== undefined && { part }),
      ...(name !== undefined && { name }),
    },
  ];
}

const LEFT_OUT_KINDS = [
  'recording',
  'transcript',
  'import',
  'people',
  'queue',
  'audio',
  'attachment',
] as const;
const REASONS = ['lost', 'changed', 'unreadable'] as const;
const AUDIO_KINDS = ['adts', 'mpeg-ts', 'mp4'] as const;

function kindOf(value: unknown): (typeof AUDIO_KINDS)[number] | 'unknown' {
  return AUDIO_KINDS.find((known) => known === value) ?? 'unknown';
}

/** Characters of an id or a name; those of a ZIP have at most 65,535 bytes. */
const MAX_TEXT = 4096;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined;
}

function needed(value: unknown): string {
  const text = textOf(value);
  if (text === undefined || text === '') throw bad('an id');
  return text;
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
