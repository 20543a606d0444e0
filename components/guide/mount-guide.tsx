import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import cardCss from '#components/guide/card/card.css?inline';
import { createBudget } from '#components/guide/watch/budget.ts';
import { createReturns } from '#components/guide/watch/returns.ts';
import { watchPage, type WatchOptions } from '#components/guide/watch/watch-page.ts';
import { watchAddress } from '#utils/x/index.ts';
import { Guide, type GuideWords } from './Guide.tsx';
import guideCss from './guide.css?inline';
import type { GuideStore } from './guide-store.ts';
import { isolateEvents } from './isolate-events.ts';
import { moveFocus, type Swap, swapCard } from './swap-card.ts';

const TAG = 'afterspace-guide';

interface MountOptions {
  store: GuideStore;
  words: ReadonlySignal<GuideWords>;
  signal: AbortSignal;
  /** Whether this version of the extension still runs. After an update, another guide is in the page. */
  isCurrent: () => boolean;
  /** Called when the guide has nothing more to do here. */
  onDone: () => void;
  /** Whether a person caused an event. By default, the browser says so. */
  isFromPerson?: (event: Event) => boolean;
}

const isTrusted = (event: Event): boolean => event.isTrusted;

/** Adds the guide to the page and keeps it there until the signal aborts. */
export function mountGuide(options: MountOptions): void {
  const { store, words, signal, isCurrent, onDone, isFromPerson = isTrusted } = options;
  // They belong to an earlier version of the extension, or to the page.
  for (const other of document.querySelectorAll(TAG)) other.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'open' });
  // In Firefox, a page cannot adopt a style sheet that a content script made.
  const style = document.createElement('style');
  // The guide's sheet is last, because its rules for forced colours apply to the card, too.
  style.textContent = cardCss + guideCss;
  const container = document.createElement('div');
  root.append(style, container);
  const swap = (to: Swap): void => void swapCard(container, store, to);
  isolateEvents(container, {
    isGuarded: () => store.guideStep.value?.guarded === true,
    onEscape: () => store.isDismissed.value || swap('dismiss'),
    isFromPerson,
    signal,
  });
  const budget = createBudget();
  const returns = createReturns();
  render(
    <Guide
      store={store}
      words={words}
      budget={budget}
      onSwap={swap}
      onFocus={(testId) => moveFocus(container, store, testId)}
    />,
    container,
  );
  signal.addEventListener('abort', () => {
    render(null, container);
    host.remove();
  });

  let wasShown = false;
  const check = (): number | undefined => {
    if (!host.isConnected) {
      if (!isCurrent() || (wasShown && !returns.isWelcome())) {
        onDone();
        return undefined;
      }
      // X has removed elements that it does not know. One of the same name says nothing: the page can make it.
      document.documentElement.append(host);
      wasShown = true;
    }
    return store.checkPage();
  };
  showStep(host, store, signal);
  watchWhileShown(store, { check, budget, signal });
  checkOnNavigation(store, { check, budget, signal });
  whenDone(store, onDone, signal);
}

function showStep(host: HTMLElement, store: GuideStore, signal: AbortSignal): void {
  const stop = effect(() => {
    const guideStep = store.guideStep.value;
    if (!guideStep) return;
    host.dataset['step'] = String(guideStep.step);
    host.dataset['state'] = guideStep.state;
  });
  signal.addEventListener('abort', stop);
}

/** Checks once at each new address, and a second time only if X seems not to have finished. */
function checkOnNavigation(store: GuideStore, { check, budget, signal }: WatchOptions): void {
  let later: ReturnType<typeof setTimeout> | undefined;
  const checkAgain = (): void => {
    // Whoever watches the page may have found the step meanwhile.
    if (store.isUnsure()) budget.spend(check);
  };
  const onNavigate = (): void => {
    clearTimeout(later);
    store.forgetPage();
    const wait = budget.wait();
    const delay = wait > 0 ? wait : budget.spend(check);
    if (delay !== undefined) later = setTimeout(checkAgain, delay);
  };
  signal.addEventListener('abort', () => clearTimeout(later));
  watchAddress(onNavigate, signal);
  onNavigate();
}

/** Watches the page, except while the guide is dismissed and knows its step. */
function watchWhileShown(store: GuideStore, options: WatchOptions): void {
  const hasStep = computed(() => store.guideStep.value !== undefined);
  const stop = effect(() => {
    if (store.isDismissed.value && hasStep.value) return undefined;
    const shown = new AbortController();
    watchPage(document, { ...options, signal: shown.signal });
    return () => shown.abort();
  });
  options.signal.addEventListener('abort', stop);
}

function whenDone(store: GuideStore, onDone: () => void, signal: AbortSignal): void {
  const stop = effect(() => {
    if (store.isDone.value) onDone();
  });
  signal.addEventListener('abort', stop);
}
