import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../docs/store/', import.meta.url);

/** The images of the listing, in the order in which a store shows them. */
export const IMAGES = ['recording', 'guide', 'library', 'words', 'clip'] as const;
export type ImageName = (typeof IMAGES)[number];

/** What stands above each image, and on the tiles. */
export type Captions = Record<ImageName | 'tile', string>;

/** By the stores' names of languages. */
export function readCaptions(): Record<string, Captions> {
  return JSON.parse(readFileSync(new URL('captions.json', FOLDER), 'utf8'));
}

/** What whoever publishes it has to fill in. */
export interface StoreSettings {
  /** How people reach them: an address or a page. Empty as long as nobody has filled it in. */
  contact: string;
  /** YYYY-MM-DD */
  privacyInForceSince: string;
}

export function readSettings(path: string | URL = new URL('settings.json', FOLDER)): StoreSettings {
  const settings: StoreSettings = JSON.parse(readFileSync(path, 'utf8'));
  return { ...settings, contact: settings.contact.trim() };
}
