import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type PlayerSettings,
} from '#utils/engine/player/player-settings.ts';
import { openChannel, type Request } from './channel.ts';

let item: WxtStorageItem<PlayerSettings, Record<string, unknown>> | undefined;

/** Defined on first use: Chromium's engine shares this code, and has no `storage`. */
const settingsItem = () =>
  (item ??= storage.defineItem<PlayerSettings>('local:playerSettings', {
    fallback: DEFAULT_SETTINGS,
    version: 1,
  }));

export async function readSettings(): Promise<PlayerSettings> {
  return parseSettings(await settingsItem().getValue());
}

let lastWrite: Promise<void> = Promise.resolve();

/** Writes one change after the other: two at once would each overwrite what the other has changed. */
export function storeSettings(change: Partial<PlayerSettings>): Promise<void> {
  const write = async () => settingsItem().setValue({ ...(await readSettings()), ...change });
  lastWrite = lastWrite.then(write, write);
  return lastWrite;
}

/** Sends the settings to the engine, which has just opened and may have no `storage` of its own. */
export async function sendSettings(): Promise<void> {
  const settings = await readSettings();
  const channel = openChannel();
  channel.postMessage({ name: 'adjust', args: [settings], to: 'engine', id: 'adjust' } satisfies Request);
  channel.close();
}
