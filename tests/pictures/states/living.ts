import type { Page } from '@playwright/test';
import type { DemoSession } from '../demo-session.ts';
import type { ScreenState } from '../screen-state.ts';
import { openView, showLibrary } from './show.ts';

/** The list with its first four rows selected. */
async function select(session: DemoSession): Promise<Page> {
  const library = await openView(session, '');
  await library.getByTestId('recording').first().getByRole('link').focus();
  for (let i = 0; i < 3; i += 1) await library.keyboard.press('Shift+ArrowDown');
  await library.getByTestId('selection-bar').waitFor();
  return library;
}

/** What people do with their recordings: selections, tags, the queue, bookmarks. */
export const LIVING: ScreenState[] = [
  {
    page: 'library',
    name: 'selected',
    caption: 'Some recordings are selected',
    async reach(session) {
      await select(session);
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'selected-tags',
    caption: 'The tags of what is selected',
    async reach(session) {
      const library = await select(session);
      await library.keyboard.press('t');
      await library.getByTestId('tag-input').fill('radio, ');
      await library.getByTestId('tag-input').press('Enter');
      await library.locator('.recording-tags').first().waitFor();
      await library.keyboard.press('t');
      await library.getByTestId('tag').first().waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'up-next',
    caption: 'What is played next',
    async reach(session) {
      const library = await select(session);
      await library.getByTestId('selection-more').click();
      await library.getByTestId('selection-queue-end').click();
      await library.getByTestId('up-next').locator('summary').click();
      await library.getByTestId('queued').nth(3).waitFor();
      return { ...showLibrary(session), close: () => library.getByTestId('queue-clear').click() };
    },
  },
  {
    page: 'bookmarks',
    name: 'bookmarks',
    caption: 'The bookmarks of all recordings',
    async reach(session) {
      const library = await openView(session, '#/bookmarks');
      await library.getByTestId('bookmark').first().waitFor();
      return showLibrary(session);
    },
  },
];
