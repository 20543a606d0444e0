import { render } from 'preact';
// Imported first, so that the styles of components override the base styles.
import { openPage } from '#components/ui/open-page.ts';
import { PopupPage } from '#components/pages/popup/PopupPage.tsx';
import { createPopupStores } from '#components/pages/popup/create-popup-stores.ts';
import { findBeside } from '#components/pages/popup/find-beside.ts';
import { LocaleScope } from '#components/ui/LocaleScope.tsx';

// Chromium closes a popup when another page comes to the front; Firefox does not.
const close = () => window.close();
const openBeside = findBeside();
// It reads the library while the texts are loaded.
const stores = createPopupStores(close);
const { root, locale } = await openPage(document, navigator.languages);

render(
  <LocaleScope locale={locale}>
    <PopupPage {...stores} onOpenBeside={openBeside && (() => void openBeside().then(close))} />
  </LocaleScope>,
  root,
);
