import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { openChannel, type Request } from './channel.ts';
import { PLAIN_SETTINGS, type PlayerSettings } from './engine.ts';

let item: WxtStorageItem<PlayerSettings, Record<string, unknown>> | undefined;

/** Defined when asked for: Chromium's engine room, which shares this code, has no storage to look into. */
const remembered = () =>
  (item ??= storage.defineItem<PlayerSettings>('local:playerSettings', {
    fallback: PLAIN_SETTINGS,
    version: 1,
  }));

/** How recordings were listened to last. */
export async function readSettings(): Promise<PlayerSettings> {
  return { ...PLAIN_SETTINGS, ...(await remembered().getValue()) };
}

let written: Promise<void> = Promise.resolve();

/** One after the other: two changes at once would each write over what the other changed. */
export function storeSettings(settings: Partial<PlayerSettings>): Promise<void> {
  const write = async () => remembered().setValue({ ...(await readSettings()), ...settings });
  written = written.then(write, write);
  return written;
}

/** Hands them to the engine room that has just opened: it may have no storage of its own. */
export async function sendSettings(): Promise<void> {
  const settings = await readSettings();
  const channel = openChannel();
  channel.postMessage({ name: 'adjust', args: [settings], to: 'engine', id: 'adjust' } satisfies Request);
  channel.close();
}
