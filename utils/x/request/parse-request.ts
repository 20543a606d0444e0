import { HANDLE } from '#utils/handle.ts';
import { isRecord } from '#utils/is-record.ts';
import { MAX_FILES } from './request-events.ts';
import {
  type ArchiveRequest,
  REMINDER_KINDS,
  REQUEST_SOURCES,
  REQUEST_TIMES,
  type RequestFile,
} from './request-status.ts';

const GUIDES = ['idle', 'on', 'dismissed'] as const;

/** X's own ids are long numbers. */
const ACCOUNT_ID = /^\d{1,20}$/;

/** Reads a stored request. Fields that are unknown or damaged are dropped; undefined if it is no request at all. */
export function parseRequest(value: unknown): ArchiveRequest | undefined {
  if (!isRecord(value)) return undefined;
  const { handle, accountId, begun, confirmedStep, parts } = value;
  const guide = GUIDES.find((each) => each === value['guide']);
  if (guide === undefined) return undefined;
  const requestedBy = REQUEST_SOURCES.find((each) => each === value['requestedBy']);
  const files = parseFiles(value['files']);
  const remindedAt = timesOf(value['remindedAt'], REMINDER_KINDS);
  return {
    guide,
    ...timesOf(value, REQUEST_TIMES),
    ...(typeof handle === 'string' && HANDLE.test(handle) && { handle }),
    ...(typeof accountId === 'string' && ACCOUNT_ID.test(accountId) && { accountId }),
    ...(typeof begun === 'boolean' && { begun }),
    ...(isTime(confirmedStep) && { confirmedStep }),
    ...(requestedBy !== undefined && { requestedBy }),
    ...(isTime(parts) && { parts }),
    ...(files.length > 0 && { files }),
    ...(Object.keys(remindedAt).length > 0 && { remindedAt }),
  };
}

function parseFiles(value: unknown): RequestFile[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((file) => parseFile(file) ?? []).slice(-MAX_FILES);
}

function parseFile(value: unknown): RequestFile | undefined {
  if (!isRecord(value)) return undefined;
  const { id, at, isFromFilesPage } = value;
  if (typeof id !== 'string' || !isTime(at)) return undefined;
  return { id, at, isFromFilesPage: isFromFilesPage === true };
}

function timesOf<Name extends string>(value: unknown, names: readonly Name[]): Partial<Record<Name, number>> {
  const times: Partial<Record<Name, number>> = {};
  if (!isRecord(value)) return times;
  for (const name of names) {
    const at = value[name];
    if (isTime(at)) times[name] = at;
  }
  return times;
}

/** A time (ms since 1970), or another count. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
