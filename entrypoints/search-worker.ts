import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickLanguage } from '#utils/i18n/index.ts';
import { serveSearchWorker } from '#utils/search/index.ts';

export default defineUnlistedScript(() => {
  serveSearchWorker(self, {
    // The page says which language the person has chosen: a worker has no settings.
    language: pickLanguage([location.hash.slice(1), ...navigator.languages]).locale,
  });
});
