import { CodedError } from '#utils/coded-error.ts';

/** Room in the library, in bytes. */
export interface Room {
  needed: number;
  free: number;
}

/** There is less room than an import needs, which is known before it writes anything. */
export class NoRoomError extends CodedError<'quota'> {
  readonly room: Room;

  constructor(room: Room) {
    super('quota', `${room.needed} bytes are needed, and there is room for ${room.free}`);
    this.room = room;
  }
}

/** Throws a NoRoomError if there is less room than the sound needs: better said before than in the middle. */
export function requireRoom(needed: number, { quota, usage }: StorageEstimate): void {
  if (quota === undefined || usage === undefined || needed <= quota - usage) return;
  throw new NoRoomError({ needed, free: Math.max(0, quota - usage) });
}
