/** The lock that the engine holds while it plays, so that no other context starts work that can wait. */
export const PLAYBACK_LOCK = 'afterspace-playback';

/** Returns what holds the lock while it is on. */
export function createPlaybackLock(locks: LockManager): (isOn: boolean) => void {
  let release: (() => void) | undefined;
  return (isOn) => {
    if (isOn === (release !== undefined)) return;
    if (release) {
      release();
      release = undefined;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    release = resolve;
    void locks.request(PLAYBACK_LOCK, () => promise);
  };
}
