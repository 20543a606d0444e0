import { browser } from '#utils/browser.ts';
import { sendSettings } from './player-settings.ts';

/**
 * Makes what opens the engine room: in Chromium an offscreen document, in Firefox nothing, for there the background
 * page is the room. Resolves when the room listens. Background only.
 */
export function createEngineOpener(): () => Promise<void> {
  let opening: Promise<void> | undefined;
  return async () => {
    if (import.meta.env.FIREFOX) {
      await (opening ??= sendSettings());
      return;
    }
    // Two pages may ask at once, and only one document may exist.
    opening ??= create().finally(() => {
      opening = undefined;
    });
    await opening;
  };
}

async function create(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    // With the first reason alone the document closes 30 s after silence, whatever else it does.
    reasons: ['AUDIO_PLAYBACK', 'WORKERS', 'BLOBS'],
    justification: 'Plays recordings and reads archives while no page of the extension is open',
  });
  await sendSettings();
}
