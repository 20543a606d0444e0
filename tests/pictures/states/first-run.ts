import type { ScreenState } from '../screen-state.ts';
import { openPopup, openView, popupCounts, showLibrary, showPopup } from './show.ts';

/** Before anything was requested or imported. */
export const FIRST_RUN: ScreenState[] = [
  {
    page: 'library',
    name: 'empty',
    caption: 'The empty library: the road to the first recording',
    async reach(session) {
      const library = await openView(session, '');
      await library.locator('[data-testid="recordings"][data-count="0"]').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'sample',
    caption: 'The sample recording plays',
    async reach(session) {
      const library = await openView(session, '');
      const sample = library.getByTestId('sample');
      await sample.getByRole('button').first().click();
      await library.locator('[data-testid="sample"][data-state="playing"]').waitFor();
      return {
        ...showLibrary(session),
        async close() {
          await sample.getByRole('button').first().click();
          await library.locator('[data-testid="sample"][data-state="paused"]').waitFor();
        },
      };
    },
  },
  {
    page: 'popup',
    name: 'empty',
    caption: 'The popup before the first recording',
    async reach(session) {
      return showPopup(await openPopup(session, popupCounts(0)));
    },
  },
];

export const WELCOME: ScreenState = {
  page: 'welcome',
  name: 'welcome',
  caption: 'After the installation',
  isPage: true,
  async reach(session) {
    await openView(session, '#/welcome');
    return showLibrary(session);
  },
};
