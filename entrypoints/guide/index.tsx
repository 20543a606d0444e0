import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGuideStore, mountGuide } from '#components/guide/index.ts';
import { browser } from '#utils/browser.ts';
import { createTranslate, pickLanguage, textsByLanguage } from '#utils/i18n/index.ts';
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
  const { language, locale } = pickLanguage(navigator.languages);
  const request = await readRequest();
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
    copy: (text) => navigator.clipboard.writeText(text),
    now: Date.now,
  });
  // The extension may be restarting, or the page closing: whoever comes next reads the request itself.
  onRequestsChanged(() => void readRequest().then(store.receive, () => undefined), running.signal);
  mountGuide({
    store,
    language,
    t: createTranslate(language, texts, locale),
    signal: running.signal,
    isCurrent: () => browser.runtime?.id !== undefined,
    onDone: () => running.abort(),
  });
}
