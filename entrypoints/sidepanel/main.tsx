import { render } from 'preact';
// Imported first, so that the styles of components override the base styles.
import { openPage } from '#components/ui/open-page.ts';
import { PopupPage } from '#components/pages/popup/PopupPage.tsx';
import { createPopupStores } from '#components/pages/popup/create-popup-stores.ts';
import { LocaleProvider } from '#components/ui/locale.ts';

// It reads the library while the texts are loaded.
const stores = createPopupStores(() => {});
const { root, locale } = await openPage(document, navigator.languages);

render(
  <LocaleProvider value={locale}>
    <PopupPage {...stores} />
  </LocaleProvider>,
  root,
);
