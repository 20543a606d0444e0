import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickLanguage } from '#utils/i18n/index.ts';
import { serveSearchWorker } from '#utils/search/index.ts';

export default defineUnlistedScript(() => {
  serveSearchWorker(self, {
    language: pickLanguage(navigator.languages).locale,
  });
});
