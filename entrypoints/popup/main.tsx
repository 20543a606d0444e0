import { render } from 'preact';
// Imported first, so that the styles of components override the base styles.
import { openPage } from '#components/ui/open-page.ts';
import { createAccessStore } from '#components/access/access-store.ts';
import { createSharedStores } from '#components/pages/create-shared-stores.ts';
import { PopupPage } from '#components/pages/popup/PopupPage.tsx';
import { LocaleProvider } from '#components/ui/locale.ts';
import { connectEngine } from '#utils/engine/index.ts';
import { createRecordings, createDatabaseOpener } from '#utils/library/index.ts';
import { sendMessage } from '#utils/messaging.ts';
import { xAccess } from '#utils/x/index.ts';

const { root, locale } = await openPage(document, navigator.languages);

/** Chromium closes a popup when another page comes to the front; Firefox does not. */
const closeAfter = (task: Promise<void>) => task.then(() => window.close());

const stores = createSharedStores({
  engine: connectEngine(() => sendMessage('openEngine')),
  recordings: createRecordings(createDatabaseOpener()),
  startGuide: () => closeAfter(sendMessage('startGuide')),
});

render(
  <LocaleProvider value={locale}>
    <PopupPage
      {...stores}
      access={createAccessStore(xAccess)}
      onOpenLibrary={(hash) => void closeAfter(sendMessage('openLibrary', hash))}
    />
  </LocaleProvider>,
  root,
);
