import { LANGUAGES, type Language } from './i18n/index.ts';
import { isRecord } from './is-record.ts';
import { createStoredValue } from './stored-value.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const HOURS = ['system', '12', '24'] as const;

/** How the interface looks and speaks. `system`: as the browser does. */
export interface InterfaceSettings {
  language: Language | 'system';
  theme: (typeof THEMES)[number];
  /** Whether times of day are written with 12 or with 24 hours. */
  hours: (typeof HOURS)[number];
}

export const INTERFACE_DEFAULTS: InterfaceSettings = { language: 'system', theme: 'system', hours: 'system' };

/** They are in `storage`, because the guide and the background speak, too. */
const item = createStoredValue<InterfaceSettings>('interface');

/** Where pages keep a copy that they can read at once. `public/theme.js` reads it before the first paint. */
const COPY = 'interface';

/** Reads stored settings. What is missing or damaged has its default: content scripts can write where they are stored. */
export function parseInterfaceSettings(value: unknown): InterfaceSettings {
  const { language, theme, hours } = isRecord(value) ? value : {};
  return {
    language: LANGUAGES.find((each) => each === language) ?? 'system',
    theme: THEMES.find((each) => each === theme) ?? 'system',
    hours: HOURS.find((each) => each === hours) ?? 'system',
  };
}

export const interfaceSettings = {
  async read(): Promise<InterfaceSettings> {
    return parseInterfaceSettings(await item.getValue());
  },

  write: (settings: InterfaceSettings): Promise<void> => item.setValue(settings),

  /** Calls `listener` after each change. Returns a function that stops this. */
  watch(listener: (settings: InterfaceSettings) => void): () => void {
    return item.watch((settings) => listener(parseInterfaceSettings(settings)));
  },
};

/** The page's copy: as they were when a page last followed a change, which is nearly always as they are. */
export function copiedInterfaceSettings(): InterfaceSettings {
  try {
    return parseInterfaceSettings(JSON.parse(localStorage.getItem(COPY) ?? ''));
  } catch {
    return INTERFACE_DEFAULTS;
  }
}

export function copyInterfaceSettings(settings: InterfaceSettings): void {
  localStorage.setItem(COPY, JSON.stringify(settings));
}

/**
 * The languages to speak, the best first, given those of the browser. Dates and numbers stay as in the person's region:
 * who chooses Spanish in a browser that asks for es-MX has them as in Mexico. The hours are part of each locale, as
 * Unicode's extension `-u-hc-`, which all formats of `Intl` follow.
 */
export function preferredLanguages(
  { language, hours }: Pick<InterfaceSettings, 'language' | 'hours'>,
  browsers: readonly string[],
): readonly string[] {
  const own = browsers.filter((each) => each.split('-')[0] === language);
  const preferred = language === 'system' ? browsers : [...own, language];
  if (hours === 'system') return preferred;
  const hourCycle = hours === '12' ? 'h12' : 'h23';
  // Where the browser's first language is not one of ours, English has the hours, too.
  return [...preferred, 'en'].map((each) => new Intl.Locale(each, { hourCycle }).toString());
}
