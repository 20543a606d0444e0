import { importCodeOf, STOPPING } from '#utils/import/status.ts';
import type { ImportCode } from '#utils/library/index.ts';

/** Why a file could not be opened; the others are not affected. Throws an error that stops the import. */
export function refusalCodeOf(error: unknown, signal: AbortSignal): ImportCode {
  signal.throwIfAborted();
  const code = importCodeOf(error, signal);
  if (STOPPING.includes(code)) throw error;
  return code;
}
