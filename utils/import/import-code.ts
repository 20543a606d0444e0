import { codeOf } from '#utils/coded-error.ts';
import { IMPORT_CODES, type ImportCode } from './status.ts';

/** What ends a whole import; anything else is a matter of one recording. */
export const STOPPING: readonly ImportCode[] = ['cancelled', 'quota', 'unexpected'];

/** The import code that an error stands for. */
export function importCodeOf(error: unknown, signal: AbortSignal): ImportCode {
  if (signal.aborted) return 'cancelled';
  return IMPORT_CODES.find((each) => each === codeOf(error)) ?? 'unexpected';
}
