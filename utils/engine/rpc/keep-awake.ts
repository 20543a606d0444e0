import { browser } from '#utils/browser.ts';

/** Firefox stops an event page after 30 s without an API call, playing or not (measured; an open port does not help). */
const EVERY = 20_000;

/** Makes a switch that keeps the background from being stopped while it is on. */
export function createWakeLock(): (busy: boolean) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  return (busy) => {
    clearInterval(timer);
    timer = busy ? setInterval(() => void browser.runtime.getPlatformInfo(), EVERY) : undefined;
  };
}
