import { parseSettings, type PlayerSettings } from '#utils/engine/player/player-settings.ts';
import { createStoredValue } from '#utils/stored-value.ts';
import { openChannel, type Request } from './channel.ts';

const settingsItem = createStoredValue<PlayerSettings>('playerSettings');

export async function readSettings(): Promise<PlayerSettings> {
  return parseSettings(await settingsItem.getValue());
}

/** Calls back with the settings whenever they have changed, wherever that was. Returns what ends this. */
export function watchSettings(listener: (settings: PlayerSettings) => void): () => void {
  return settingsItem.watch((value) => listener(parseSettings(value)));
}

let lastWrite: Promise<void> = Promise.resolve();

/** Writes one change after the other: two at once would each overwrite what the other has changed. */
function storeSettings(change: Partial<PlayerSettings>): Promise<void> {
  const write = async () => settingsItem.setValue({ ...(await readSettings()), ...change });
  lastWrite = lastWrite.then(write, write);
  return lastWrite;
}

/** Stores a change of the settings, and sends it to the engine. One that is not open is sent it when it opens. */
export async function changeSettings(change: Partial<PlayerSettings>): Promise<void> {
  await storeSettings(change);
  send(change);
}

/** Sends the settings to the engine, which has just opened and may have no `storage` of its own. */
export async function sendSettings(): Promise<void> {
  send(await readSettings());
}

function send(settings: Partial<PlayerSettings>): void {
  const channel = openChannel();
  channel.postMessage({ name: 'adjust', args: [settings], to: 'engine', id: 'adjust' } satisfies Request);
  channel.close();
}
