import { LANGUAGES } from '#utils/i18n/index.ts';

/** How a page is looked at. */
export interface Look {
  /** In file names and captions. */
  name: string;
  /** Preferences of the person, as CSS knows them. Default: light, motion, and no forced colours. */
  media?: Partial<Record<'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors', string>>;
  /** CSS pixels. Default: `WINDOW`. */
  size?: { width: number; height: number };
  /** Device pixels per CSS pixel. */
  zoom?: number;
}

export const WINDOW = { width: 1280, height: 832 };

/** How each state is seen. */
export const BASE: Look = { name: 'base' };

/** How each page is seen once more. */
export const LOOKS: readonly Look[] = [
  { name: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  { name: '360', size: { width: 360, height: 740 } },
  { name: '2560', size: { width: 2560, height: 1440 } },
  // What a window of the usual size has at 200 %.
  { name: 'zoom-200', size: { width: WINDOW.width / 2, height: WINDOW.height / 2 }, zoom: 2 },
  { name: 'forced-colors', media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  { name: 'reduced-motion', media: { 'prefers-reduced-motion': 'reduce' } },
];

/** The popup has a size of its own. */
export const POPUP_LOOKS: readonly Look[] = LOOKS.filter(({ size }) => size === undefined);

/** The popup at 200 %: so much of its height is left of what browsers give popups. */
export const POPUP_ZOOM: Look = { name: 'zoom-200', size: { width: 384, height: 300 }, zoom: 2 };

/** In which each page is seen once more. */
export const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');
