import { browser } from '#utils/browser.ts';
import { sendSettings } from './stored-settings.ts';

/**
 * Returns what opens the engine and resolves when it listens: in Chromium it creates the offscreen document, in Firefox
 * the background page is the engine. For the background only.
 */
export function createEngineOpener(): () => Promise<void> {
  let opening: Promise<void> | undefined;
  return async () => {
    if (import.meta.env.FIREFOX) {
      await (opening ??= sendSettings());
      return;
    }
    // Two pages may ask at once, and only one document may exist.
    opening ??= createDocument().finally(() => {
      opening = undefined;
    });
    await opening;
  };
}

/** Whether somebody has opened it. In Firefox it always is. */
export async function isEngineOpen(): Promise<boolean> {
  return import.meta.env.FIREFOX || (await browser.offscreen.hasDocument());
}

/** Ends it, with whatever it does. In Firefox it cannot end before the background does. */
export async function closeEngine(): Promise<void> {
  if (!import.meta.env.FIREFOX && (await browser.offscreen.hasDocument()))
    await browser.offscreen.closeDocument();
}

async function createDocument(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    // With the first reason alone the document closes after 30 s of silence, whatever else it does.
    reasons: ['AUDIO_PLAYBACK', 'WORKERS', 'BLOBS'],
    justification: 'Plays recordings and reads archives while no page of the extension is open',
  });
  await sendSettings();
}

/** Firefox stops an event page after 30 s without an API call, playing or not (measured; an open port does not help). */
const KEEP_ALIVE_INTERVAL = 20_000;

/** Returns a switch that keeps Firefox from stopping the background page while it is on. */
export function createWakeLock(): (isOn: boolean) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  return (isOn) => {
    clearInterval(timer);
    timer = isOn ? setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_INTERVAL) : undefined;
  };
}
