import { render } from 'preact';
// Imported first, so that the styles of components override the base styles.
import { openPage } from '#components/ui/open-page.ts';
import { addIcons } from '#components/ui/icon/Icon.tsx';
import { LIBRARY_ICONS } from '#components/ui/icon/library-icons.ts';
import { LocaleScope } from '#components/ui/LocaleScope.tsx';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { createLibraryStores } from '#components/pages/library/create-library-stores.ts';
import { connectEngine, resumeImports } from '#utils/engine/index.ts';
import { createDatabaseOpener } from '#utils/library/index.ts';
import { sendMessage } from '#utils/messaging.ts';

const { root, locale } = await openPage(document, navigator.languages);
addIcons(LIBRARY_ICONS);
const openEngine = (): Promise<void> => sendMessage('openEngine');
const stores = createLibraryStores({
  engine: connectEngine(openEngine),
  open: createDatabaseOpener(),
  locale,
  createPlanWorker: () => new Worker('/take-worker.js', { type: 'module' }),
  createExportWorker: () => new Worker('/export-worker.js', { type: 'module' }),
  createBackupWorker: () => new Worker('/backup-worker.js', { type: 'module' }),
});

render(
  <LocaleScope locale={locale}>
    <LibraryPage {...stores} />
  </LocaleScope>,
  root,
);

void resumeImports(openEngine);
