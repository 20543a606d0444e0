import type { Page } from '@playwright/test';
import { HERO } from '../demo/demo-spaces.ts';
import type { ScreenState } from '../screen-state.ts';
import { openRecording, openView, showLibrary } from './show.ts';
import type { DemoSession } from '../demo-session.ts';

async function openPerson(session: DemoSession): Promise<Page> {
  const library = await openView(session, '#/people/ana_de_noche');
  await library.getByTestId('person-turn').first().waitFor();
  return library;
}

/** Who is in the recordings. */
export const PEOPLE: ScreenState[] = [
  {
    page: 'people',
    name: 'people',
    caption: 'Everybody in the recordings',
    async reach(session) {
      const library = await openView(session, '#/people');
      await library.getByTestId('person-row').first().waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'people',
    name: 'person',
    caption: 'One person, with every turn',
    isPage: true,
    async reach(session) {
      await openPerson(session);
      return showLibrary(session);
    },
  },
  {
    page: 'people',
    name: 'join',
    caption: 'Which handle is the same person?',
    async reach(session) {
      const library = await openPerson(session);
      await library.getByTestId('person-more').click();
      await library.getByTestId('join-person').click();
      await library.getByTestId('dialog-field').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'people',
    name: 'moment-menu',
    caption: 'The menu of a turn, or of a line of the transcript',
    async reach(session) {
      const library = await openRecording(session, HERO);
      const lines = library.locator('[data-testid="turn"], [data-testid="cue"]');
      await lines.nth(2).getByRole('button').click({ button: 'right' });
      await library.getByTestId('context-menu').waitFor();
      return { ...showLibrary(session), close: () => library.keyboard.press('Escape') };
    },
  },
];
