import type { ScreenState } from '../screen-state.ts';
import { openView, showLibrary } from './show.ts';

export const SETTINGS: ScreenState[] = [
  {
    page: 'settings',
    name: 'settings',
    caption: 'The settings',
    isPage: true,
    async reach(session) {
      const library = await openView(session, '#/settings/archive');
      await library.getByTestId('retention').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'settings',
    name: 'end',
    caption: 'The end of the settings',
    async reach(session) {
      const library = await openView(session, '#/settings/archive');
      await library.getByTestId('retention').scrollIntoViewIfNeeded();
      return showLibrary(session);
    },
  },
  {
    page: 'settings',
    name: 'storage',
    caption: 'What the library uses',
    isPage: true,
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
