import { CodedError } from '#utils/coded-error.ts';

/** Room in the library, in bytes. */
export interface StorageShortage {
  needed: number;
  free: number;
}

/** There is less room than an import needs, which is known before it writes anything. */
export class NotEnoughSpaceError extends CodedError<'quota'> {
  readonly shortage: StorageShortage;

  constructor(shortage: StorageShortage) {
    super('quota', `${shortage.needed} bytes are needed, and there is room for ${shortage.free}`);
    this.shortage = shortage;
  }
}

/** Throws a NoRoomError if there is less room than the sound needs: better said before than in the middle. */
export function requireFreeSpace(needed: number, { quota, usage }: StorageEstimate): void {
  if (quota === undefined || usage === undefined || needed <= quota - usage) return;
  throw new NotEnoughSpaceError({ needed, free: Math.max(0, quota - usage) });
}
