import { render } from 'preact';
// Imported first, so that the styles of components override the base styles.
import { openPage } from '#components/ui/open-page.ts';
import { PopupPage } from '#components/pages/popup/PopupPage.tsx';
import { createPopupStores } from '#components/pages/popup/create-popup-stores.ts';
import { LocaleScope } from '#components/ui/LocaleScope.tsx';

// It reads the library while the texts are loaded.
const stores = createPopupStores(() => {});
const { root, locale } = await openPage(document, navigator.languages);

render(
  <LocaleScope locale={locale}>
    <PopupPage {...stores} />
  </LocaleScope>,
  root,
);
