import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importFiles } from '../../harness/journey/import-files.ts';
import type { ScreenState } from '../screen-state.ts';
import { openView, scrollTo, showLibrary } from './show.ts';

const STATUS = '[data-testid="import-status"]';

/** From the first file to a full library. The order is that of the story. */
export const IMPORTS: ScreenState[] = [
  {
    page: 'library',
    name: 'import-failed',
    caption: 'A file that is no ZIP',
    async reach(session) {
      const library = await openView(session, '');
      await importFiles(library, [session.demo.noZip]);
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'importing',
    caption: 'An import at work',
    async reach(session) {
      const library = await openView(session, '');
      await library.getByTestId('pick-files').setInputFiles(session.demo.zip);
      await library.waitForFunction(hasBegun, STATUS);
      const resume = await pauseImport(session.browser);
      await library.locator(`${STATUS}[data-state="reading"]`).waitFor();
      return {
        ...showLibrary(session),
        async close() {
          await resume();
          await library.locator(`${STATUS}[data-state="done"]`).waitFor();
        },
      };
    },
  },
  {
    page: 'library',
    name: 'imported',
    caption: 'Everything has been imported',
    async reach(session) {
      await session.library
        .locator(`${STATUS}[data-state="done"][data-partial="0"][data-damaged="0"][data-missing="0"]`)
        .waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'library',
    name: 'imported-in-part',
    caption: 'A later import, with a partial, a damaged and a missing recording',
    async reach(session) {
      const library = await openView(session, '');
      await importFiles(library, [session.demo.faulty]);
      const ended = '[data-partial="1"][data-damaged="1"][data-missing="1"]';
      await library.locator(`${STATUS}[data-state="done"]${ended}`).waitFor();
      return showLibrary(session);
    },
  },
];

/** Halts the import's worker as a debugger does: on a quick machine it would be done before the picture. */
async function pauseImport(browser: ChromiumDriver): Promise<() => Promise<void>> {
  const worker = browser.contexts().find(({ url }) => url.includes('import-worker'));
  if (worker === undefined) throw new Error('no import is running');
  await worker.send('Debugger.enable');
  await worker.send('Debugger.pause');
  // Lets it go on as well, whether it has come to the point where it halts or not.
  return async () => void (await worker.send('Debugger.disable'));
}

/** Runs in the page. */
function hasBegun(selector: string): boolean {
  const { state, progress } = document.querySelector<HTMLElement>(selector)?.dataset ?? {};
  return state === 'reading' && Number(progress) > 0.1;
}

/** What every import has found. */
export const REPORTS: ScreenState[] = [
  {
    page: 'imports',
    name: 'reports',
    caption: 'The reports of all imports',
    isPage: true,
    async reach(session) {
      const library = await openView(session, '#/imports');
      await library.getByTestId('report').nth(1).waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'imports',
    name: 'spaces',
    caption: 'A report with each of its Spaces',
    async reach(session) {
      const library = await openView(session, '#/imports');
      const first = library.getByTestId('report').last();
      await first.locator('summary').click();
      await first.locator('details li').last().waitFor();
      await scrollTo(first);
      return showLibrary(session);
    },
  },
];
