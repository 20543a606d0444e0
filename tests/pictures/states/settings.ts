import type { DemoSession } from '../demo-session.ts';
import type { ScreenState, Shown } from '../screen-state.ts';
import { openView, showLibrary } from './show.ts';

/** Opens a section of the settings or a page of the help, and waits for what it shows last. */
async function openSection(session: DemoSession, hash: string, last: string): Promise<Shown> {
  const library = await openView(session, hash);
  await library.locator(last).first().waitFor();
  return showLibrary(session);
}

export const SETTINGS: ScreenState[] = [
  {
    page: 'settings',
    name: 'settings',
    caption: 'The settings',
    isPage: true,
    reach: (session) => openSection(session, '#/settings', '.radio-options'),
  },
  {
    page: 'settings',
    name: 'end',
    caption: 'The end of the settings of the archive',
    async reach(session) {
      const library = await openView(session, '#/settings/archive');
      await library.getByTestId('retention').scrollIntoViewIfNeeded();
      return showLibrary(session);
    },
  },
  {
    page: 'settings',
    name: 'about',
    caption: 'What it may do, and what is in it',
    reach: (session) => openSection(session, '#/settings/about', '[data-testid="licences"] li'),
  },
  {
    page: 'settings',
    name: 'help',
    caption: 'A help page',
    reach: (session) => openSection(session, '#/help/transcript', '[data-testid="help"]'),
  },
  {
    page: 'settings',
    name: 'report',
    caption: 'A report of a problem, before it is copied',
    reach: (session) => openSection(session, '#/help/report', '[data-testid="report"]'),
  },
  {
    page: 'settings',
    name: 'storage',
    caption: 'What the library uses',
    async reach(session) {
      const library = await openView(session, '#/settings/storage');
      await library.getByTestId('storage-largest').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'settings',
    name: 'erase',
    caption: 'Whether to delete everything',
    async reach(session) {
      const library = await openView(session, '#/settings/storage');
      await library.getByTestId('storage-largest').waitFor();
      await library.getByTestId('erase-all').click();
      return showLibrary(session);
    },
  },
  {
    page: 'settings',
    name: 'backup',
    caption: 'What a backup will hold',
    async reach(session) {
      const library = await openView(session, '#/settings/storage');
      await library.getByTestId('backup').click();
      await library.getByTestId('backup-others').waitFor();
      return showLibrary(session);
    },
  },
];
