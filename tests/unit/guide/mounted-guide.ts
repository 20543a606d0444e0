import { signal } from '@preact/signals';
import { createGuideStore } from '#components/guide/guide-store.ts';
import { mountGuide } from '#components/guide/mount-guide.tsx';
import { createTranslate } from '#utils/i18n/index.ts';
import en from '#locales/en/guide.ftl?raw';
import { type ArchiveRequest, LABELS, NO_REQUEST, replaceScript, type RequestEvent } from '#utils/x/index.ts';
import { afterEvent } from '#utils/x/request/request-events.ts';

export const NOW = Date.UTC(2026, 5, 1);
export const BEGUN: ArchiveRequest = { ...NO_REQUEST, guide: 'on', begun: true };

interface MountedOptions {
  /** Whether a person caused an event. */
  isFromPerson?: (event: Event) => boolean;
  /** The extension has not been updated since. */
  isCurrent?: () => boolean;
}

/** Mounts the guide on a page of X, as the content script does. */
export function mount(
  path: string,
  known: ArchiveRequest = BEGUN,
  { isFromPerson = () => true, isCurrent = () => true }: MountedOptions = {},
) {
  const visits: string[] = [];
  const events: RequestEvent[] = [];
  const copies: string[] = [];
  const mountedAt = performance.now();
  let request = known;
  const store = createGuideStore({
    document,
    address: () => new URL(path, 'https://x.com'),
    go: (address) => visits.push(address),
    reload: () => visits.push('reload'),
    openLibrary: () => visits.push('library'),
    offerLinks: (links) => visits.push(...links),
    takeSpaces: () => visits.push('take-spaces'),
    copy: (text) => {
      copies.push(text);
      return Promise.resolve();
    },
    labels: LABELS,
    request,
    note: (event) => {
      events.push(event);
      request = afterEvent(request, event, NOW);
      return Promise.resolve(request);
    },
    now: () => NOW + performance.now() - mountedAt,
  });
  const end = replaceScript('guide');
  const t = createTranslate('en', { en: [en], es: [] });
  const onDone = () => end.abort();
  mountGuide({
    store,
    words: signal({ language: 'en', t }),
    signal: end.signal,
    onDone,
    isFromPerson,
    isCurrent,
  });
  return { end, store, visits, events, copies };
}

export function host(): HTMLElement | null {
  return document.querySelector('afterspace-guide');
}

export function find(selector: string): HTMLElement | null {
  return host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

export function sentence(): string {
  return (find('.sentence')?.textContent ?? '').replace(/[\u2068\u2069]/g, '');
}
