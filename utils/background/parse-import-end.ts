import { pickSettings } from '#utils/backup/index.ts';
import { IMPORT_CODES, type Account, type ImportCounts } from '#utils/library/index.ts';
import type { ImportEnd } from '#utils/import/index.ts';
import { isRecord } from '#utils/is-record.ts';

const COUNTS = ['new', 'replaced', 'kept', 'missing', 'partial', 'damaged'] as const;

/** How an import ended, as far as the background needs it. Undefined if it is something else. */
export function parseImportEnd(data: unknown): ImportEnd | undefined {
  if (!isRecord(data)) return undefined;
  const { state, files, madeAt } = data;
  const taken = (['all', 'some'] as const).find((each) => each === data['taken']);
  if (!isTextList(files)) return undefined;
  if (state === 'failed') {
    const code = IMPORT_CODES.find((each) => each === data['code']);
    return code && { state, files, code };
  }
  const counts = parseCounts(data['counts']);
  if (state !== 'done' || !counts) return undefined;
  const account = parseAccount(data['account']);
  const { settings } = isRecord(data['restored']) ? data['restored'] : {};
  return {
    state,
    files,
    counts,
    ...(Number.isFinite(madeAt) && { madeAt: Number(madeAt) }),
    ...(account && { account }),
    // The queue is the engine's.
    ...(settings !== undefined && { restored: { queue: [], settings: pickSettings(settings) } }),
    ...(taken && { taken }),
  };
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function parseCounts(value: unknown): ImportCounts | undefined {
  if (!isRecord(value)) return undefined;
  const counts: ImportCounts = { new: 0, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
  for (const name of COUNTS) {
    if (!Number.isSafeInteger(value[name])) return undefined;
    counts[name] = Number(value[name]);
  }
  return counts;
}

function parseAccount(value: unknown): Account | undefined {
  if (!isRecord(value)) return undefined;
  const { id, handle } = value;
  if (typeof id !== 'string') return undefined;
  return { id, ...(typeof handle === 'string' && { handle }) };
}
