import type { ScreenState } from '../screen-state.ts';
import { DOWNLOADS } from './downloads.ts';
import { FIRST_RUN, WELCOME } from './first-run.ts';
import { GUIDE } from './guide.ts';
import { IMPORTS, REPORTS } from './imports.ts';
import { LIBRARY } from './library.ts';
import { LIVING } from './living.ts';
import { PEOPLE } from './people.ts';
import { POPUP } from './popup.ts';
import { RECORDING } from './recording.ts';
import { REQUESTS } from './requests.ts';
import { SETTINGS } from './settings.ts';

export { listen } from './listen.ts';
export { COPIES, LOST_AUDIO, LOST_LIBRARY, loseAudio, loseLibrary } from './losses.ts';

/** From the installation to the first library, in the order in which they can be reached. */
export const BEGINNING: readonly ScreenState[] = [
  WELCOME,
  ...FIRST_RUN,
  ...REQUESTS,
  ...DOWNLOADS,
  ...GUIDE,
  ...IMPORTS,
];

/** Of a library with recordings that somebody has listened to. */
export const IN_USE: readonly ScreenState[] = [
  ...RECORDING,
  ...PEOPLE,
  ...POPUP,
  ...REPORTS,
  ...SETTINGS,
  ...LIVING,
  ...LIBRARY,
];

/** Each can be reached in a library in use, too. */
export const PAGES = [...BEGINNING, ...IN_USE].filter(({ isPage }) => isPage === true);
