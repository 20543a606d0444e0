import { rm } from 'node:fs/promises';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFiles } from '../../e2e/blob-files.ts';
import { importFiles } from '../../harness/journey/import-files.ts';
import { HERO } from '../demo/demo-spaces.ts';
import type { ScreenState } from '../screen-state.ts';
import { openRecording, openView, showLibrary } from './show.ts';

/** Another account's archive is imported, too. */
export const COPIES: ScreenState[] = [
  {
    page: 'recording',
    name: 'which-is-yours',
    caption: 'Two accounts have a recording of one Space',
    async reach(session) {
      await importFiles(await openView(session, ''), [session.demo.otherAccount]);
      const library = await openRecording(session, HERO);
      await library.getByTestId('copy-question').waitFor();
      return showLibrary(session);
    },
  },
];

/** Takes away the files in which a closed browser keeps audio. */
export async function loseAudio(profileDir: string): Promise<void> {
  const files = await blobFiles(profileDir);
  if (files.length === 0) throw new Error('the profile holds no audio');
  for (const file of files) await rm(file);
}

export const LOST_AUDIO: ScreenState[] = [
  {
    page: 'recording',
    name: 'lost',
    caption: 'The browser has lost the audio',
    async reach(session) {
      const library = await openRecording(session, HERO);
      await library.getByTestId('play').click();
      await library.locator('.recording-view[data-state="lost"]').waitFor();
      return showLibrary(session);
    },
  },
];

/** Takes away the database of a closed browser. */
export async function loseLibrary(profileDir: string): Promise<void> {
  const stored = await readdir(profileDir, { recursive: true, withFileTypes: true });
  const databases = stored.filter(
    (entry) => entry.isDirectory() && /^chrome-extension_.*\.indexeddb\./.test(entry.name),
  );
  if (databases.length === 0) throw new Error('the profile holds no database');
  for (const entry of databases) await rm(join(entry.parentPath, entry.name), { recursive: true });
}

export const LOST_LIBRARY: ScreenState[] = [
  {
    page: 'library',
    name: 'lost',
    caption: 'The browser has lost the whole library',
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('emptied').waitFor();
      return showLibrary(session);
    },
  },
];
