import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGuideStore, mountGuide } from '#components/guide/index.ts';
import { createTranslate, pickLanguage, textsByLanguage } from '#utils/i18n/index.ts';
import { sendMessage } from '#utils/messaging.ts';
import { accountOnPage, LABELS, readRequest, watchRequest, X_MATCHES } from '#utils/x/index.ts';

const texts = textsByLanguage(
  import.meta.glob<string>('/locales/*/guide.ftl', { query: '?raw', import: 'default', eager: true }),
);

const account = () => accountOnPage(document);

/** The guide. The background injects it into a page when the loader or the popup asks for it. A newer guide ends an older one. */
export default defineContentScript({
  matches: [...X_MATCHES],
  registration: 'runtime',
  async main(ctx) {
    const { language, locale } = pickLanguage(navigator.languages);
    const store = createGuideStore({
      document,
      address: () => new URL(location.href),
      go: (address) => location.assign(address),
      reload: () => location.reload(),
      labels: LABELS,
      request: await readRequest(account()),
      note: (event) => sendMessage('noteRequest', { event, account: account() }),
      openLibrary: () => void sendMessage('openLibrary', ''),
      now: Date.now,
    });
    const mounted = new AbortController();
    ctx.onInvalidated(() => mounted.abort());
    const stopWatching = watchRequest(store.receive, account);
    mounted.signal.addEventListener('abort', () => {
      // After the extension has restarted, this script has no storage API any more, and nothing to stop.
      if (ctx.isValid) stopWatching();
    });
    mountGuide({
      store,
      language,
      t: createTranslate(language, texts, locale),
      signal: mounted.signal,
      onDone: () => mounted.abort(),
    });
  },
});
