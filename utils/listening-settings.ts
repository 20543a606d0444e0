import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  watchSettings,
  type PlayerSettings,
} from '#utils/engine/index.ts';

/** How the person listens, as the settings show it. They are part of the player's settings, where they are stored. */
export type ListeningSettings = Pick<PlayerSettings, 'rewinds' | 'playsNext' | 'sleepsAfterTurn'>;

export interface ListeningSettingsItem {
  read(): Promise<ListeningSettings>;
  /** Holds at once, also for what plays. */
  change(change: Partial<ListeningSettings>): Promise<void>;
  /** Calls back when they have changed on any page. Returns what ends this. */
  watch(listener: (settings: ListeningSettings) => void): () => void;
}

export const LISTENING_DEFAULTS: ListeningSettings = listeningOf(DEFAULT_SETTINGS);

export const listeningSettings: ListeningSettingsItem = {
  read: async () => listeningOf(await readSettings()),
  change: changeSettings,
  watch: (listener) => watchSettings((settings) => listener(listeningOf(settings))),
};

function listeningOf({ rewinds, playsNext, sleepsAfterTurn }: PlayerSettings): ListeningSettings {
  return { rewinds, playsNext, sleepsAfterTurn };
}
