import { CodedError } from '#utils/coded-error.ts';
import type { StorageShortage } from '#utils/import/status.ts';

/** An import needs more space than is free. */
export class NotEnoughSpaceError extends CodedError<'quota'> {
  readonly shortage: StorageShortage;

  constructor(shortage: StorageShortage) {
    super('quota', `${shortage.needed} bytes are needed, and ${shortage.free} are free`);
    this.shortage = shortage;
  }
}

/** Throws a NotEnoughSpaceError if `needed` bytes are not free. Checked before anything is written. */
export function requireFreeSpace(needed: number, { quota, usage }: StorageEstimate): void {
  if (quota === undefined || usage === undefined || needed <= quota - usage) return;
  throw new NotEnoughSpaceError({ needed, free: Math.max(0, quota - usage) });
}
