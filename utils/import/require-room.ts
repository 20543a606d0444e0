import { CodedError } from '../coded-error.ts';

/** Throws `quota` if there is less room than the sound needs: better said before than in the middle. */
export function requireRoom(bytes: number, { quota, usage }: StorageEstimate): void {
  if (quota === undefined || usage === undefined || bytes <= quota - usage) return;
  throw new CodedError('quota', `${bytes} bytes are needed, and there is room for ${quota - usage}`);
}
