import type { Page } from '@playwright/test';
import { CROWDED } from '../demo/demo-spaces.ts';
import type { DemoSession } from '../demo-session.ts';
import type { ScreenState } from '../screen-state.ts';
import { NOWHERE, openRecording, openView, showLibrary } from './show.ts';

/** Said in the transcript that was attached before. */
const SEARCHED = 'words';

async function askToDelete(session: DemoSession, space: string): Promise<Page> {
  const library = await openRecording(session, space);
  await library.getByTestId('more').click();
  await library.getByTestId('delete').click();
  await library.getByTestId('question-yes').waitFor();
  return library;
}

/** Puts a recording into the trash. */
async function remove(session: DemoSession, space: string): Promise<void> {
  const library = await askToDelete(session, space);
  await library.getByTestId('question-yes').click();
}

/** The list and what is around it. */
export const LIBRARY: ScreenState[] = [
  {
    page: 'library',
    name: 'list',
    caption: 'The list, with no recording open',
    isPage: true,
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('recording').nth(8).waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'list-end',
    caption: 'The end of the list',
    async reach(session) {
      const library = await openView(session, '');
      await library.locator('.library-list-foot').scrollIntoViewIfNeeded();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'row-hover',
    caption: 'A row under the pointer',
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('recording').nth(2).hover();
      return { ...showLibrary(session), close: () => library.mouse.move(...NOWHERE) };
    },
  },
  {
    page: 'library',
    name: 'row-focus',
    caption: 'The list by keyboard',
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('recording').first().getByRole('link').focus();
      for (const key of ['ArrowDown', 'ArrowDown']) await library.keyboard.press(key);
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'row-menu',
    caption: 'The menu of a row',
    async reach(session) {
      const library = await openView(session, '');
      const row = library.getByTestId('recording').nth(2);
      await row.hover();
      await row.locator('[aria-haspopup="menu"]').click();
      await row.locator('[role="menuitem"]').first().waitFor();
      return { ...showLibrary(session), close: () => library.mouse.move(...NOWHERE) };
    },
  },
  {
    page: 'library',
    name: 'row-rename',
    caption: 'A row is being renamed',
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('recording').nth(1).getByRole('link').focus();
      await library.keyboard.press('F2');
      await library.getByTestId('title-input').waitFor();
      return { ...showLibrary(session), close: () => library.keyboard.press('Escape') };
    },
  },
  {
    page: 'library',
    name: 'add-menu',
    caption: 'The menu that adds recordings',
    async reach(session) {
      const library = await openView(session, '');
      await library.locator('.library-head [aria-haspopup="menu"]').first().click();
      await library.locator('[role="menu"] [role="menuitem"]').first().waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'search',
    caption: 'What was found, with hits inside a recording',
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('search').fill(SEARCHED);
      await library.getByTestId('hit').first().waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'filters',
    caption: 'The menu of filters and orders',
    async reach(session) {
      const library = await openView(session, '#/?heard=no&sort=longest');
      await library.locator('.filter-chip').first().waitFor();
      await library.getByTestId('filters').click();
      await library.locator('[role="menuitemradio"]').first().waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'nothing-found',
    caption: 'Nothing was found',
    async reach(session) {
      const library = await openView(session, '#/?q=xylophone');
      await library.locator('.nothing-found button').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'keys',
    caption: 'The sheet of all keys',
    async reach(session) {
      const library = await openView(session, '');
      await library.keyboard.press('?');
      await library.locator('dialog[open]').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'delete-question',
    caption: 'The question before a recording is deleted',
    async reach(session) {
      await askToDelete(session, CROWDED);
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'undo',
    caption: 'A recording was deleted: the toast undoes it',
    async reach(session) {
      await remove(session, '1demoHindi');
      const toast = session.library.getByTestId('toast');
      // It stays as long as the pointer is on it.
      await toast.hover();
      return { ...showLibrary(session), close: () => session.library.mouse.move(...NOWHERE) };
    },
  },
  {
    page: 'library',
    name: 'recently-deleted',
    caption: 'What was deleted can be restored',
    async reach(session) {
      const library = await openView(session, '');
      const trash = library.getByTestId('recently-deleted');
      await trash.locator('summary').click();
      await trash.locator('li').waitFor();
      await trash.locator('li').scrollIntoViewIfNeeded();
      return showLibrary(session);
    },
  },
];
