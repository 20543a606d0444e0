import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { signal } from '@preact/signals';
import { createGuideStore, mountGuide, type GuideWords } from '#components/guide/index.ts';
import { browser } from '#utils/browser.ts';
import { createTranslate, pickLanguage, textsByLanguage } from '#utils/i18n/index.ts';
import { interfaceSettings, preferredLanguages, type InterfaceSettings } from '#utils/interface-settings.ts';
import { sendMessage } from '#utils/messaging.ts';
import { accountOnPage, LABELS, onRequestsChanged, replaceScript } from '#utils/x/index.ts';

const texts = textsByLanguage(
  import.meta.glob<string>('/locales/*/guide.ftl', { query: '?raw', import: 'default', eager: true }),
);

const account = () => accountOnPage(document);
const readRequest = () => sendMessage('readRequest', account());

/** The guide. The background injects it into a page when the loader or the popup asks for it. A newer guide ends an older one. */
export default defineUnlistedScript(() => void showGuide());

async function showGuide(): Promise<void> {
  const running = replaceScript('guide');
  const [request, settings] = await Promise.all([readRequest(), interfaceSettings.read()]);
  if (running.signal.aborted) return;
  const store = createGuideStore({
    document,
    address: () => new URL(location.href),
    go: (address) => location.assign(address),
    reload: () => location.reload(),
    labels: LABELS,
    request,
    note: (event) => sendMessage('noteRequest', { event, account: account() }),
    openLibrary: () => void sendMessage('openLibrary', ''),
    offerLinks: (links) => void sendMessage('offerLinks', { links, account: account() }),
    takeSpaces: () => void sendMessage('openLibrary', '#/take'),
    copy: (text) => navigator.clipboard.writeText(text),
    now: Date.now,
  });
  // The extension may be restarting, or the page closing: whoever comes next reads the request itself.
  onRequestsChanged(() => void readRequest().then(store.receive, () => undefined), running.signal);
  const words = signal(wordsFor(settings));
  const stop = interfaceSettings.watch((changed) => (words.value = wordsFor(changed)));
  running.signal.addEventListener('abort', stop);
  mountGuide({
    store,
    words,
    signal: running.signal,
    isCurrent: () => browser.runtime?.id !== undefined,
    onDone: () => running.abort(),
  });
}

/** The language of our interface, which the person may have chosen, and what it says. */
function wordsFor(settings: InterfaceSettings): GuideWords {
  const { language, locale } = pickLanguage(preferredLanguages(settings, navigator.languages));
  return { language, t: createTranslate(language, texts, locale) };
}
