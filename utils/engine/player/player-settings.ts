import { isRecord } from '#utils/is-record.ts';

/** How every recording is played, until it is changed; stored, so that it survives a restart. */
export interface PlayerSettings {
  /** Playback rate, 0.5–3; the pitch does not change. */
  rate: number;
  /** 0–1 */
  volume: number;
  /** Skips silence, where it is known who spoke when. */
  skipsSilence: boolean;
  /** Evens out quiet and loud speakers. */
  boost: boolean;
  /** When the sleep timer ends playback, in ms since 1970; 0 or a time in the past: never. */
  sleepAt: number;
  /** Has the sleep timer wait until who speaks has finished. */
  sleepsAfterTurn: boolean;
  /** Goes back a little when playback is resumed: the longer ago it stopped, the more. */
  rewinds: boolean;
  /** Seconds that skip buttons, keys and media keys move by. */
  skipBack: number;
  skipForward: number;
  /** Plays what is next in the queue when a recording has ended. */
  playsNext: boolean;
}

export const DEFAULT_SETTINGS: PlayerSettings = {
  rate: 1,
  volume: 1,
  skipsSilence: false,
  boost: false,
  sleepAt: 0,
  sleepsAfterTurn: false,
  rewinds: true,
  // As in podcast players: back by a sentence, forward by more.
  skipBack: 15,
  skipForward: 30,
  playsNext: true,
};

export const RATES = { slowest: 0.5, fastest: 3 } as const;

/** Seconds: what is stored may be anything. */
const SKIPS = { shortest: 1, longest: 300 } as const;

/** Reads stored settings. What is missing or damaged has its default: content scripts can write where they are stored. */
export function parseSettings(value: unknown): PlayerSettings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  const numberOf = (name: 'rate' | 'volume' | 'sleepAt' | 'skipBack' | 'skipForward'): number => {
    const found = value[name];
    return typeof found === 'number' && Number.isFinite(found) ? found : DEFAULT_SETTINGS[name];
  };
  const settings: PlayerSettings = {
    rate: numberOf('rate'),
    volume: numberOf('volume'),
    sleepAt: numberOf('sleepAt'),
    skipBack: numberOf('skipBack'),
    skipForward: numberOf('skipForward'),
    skipsSilence: value['skipsSilence'] === true,
    boost: value['boost'] === true,
    sleepsAfterTurn: value['sleepsAfterTurn'] === true,
    rewinds: value['rewinds'] !== false,
    playsNext: value['playsNext'] !== false,
  };
  return adjustSettings(settings, {});
}

/** Returns the settings with a change applied, all numbers within their bounds. */
export function adjustSettings(settings: PlayerSettings, change: Partial<PlayerSettings>): PlayerSettings {
  const { rate, volume, skipBack, skipForward, ...others } = { ...settings, ...change };
  return {
    ...others,
    rate: within(rate, RATES.slowest, RATES.fastest),
    volume: within(volume, 0, 1),
    skipBack: within(skipBack, SKIPS.shortest, SKIPS.longest),
    skipForward: within(skipForward, SKIPS.shortest, SKIPS.longest),
  };
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
