// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuideStore } from '#components/guide/guide-store.ts';
import { mountGuide } from '#components/guide/mount-guide.tsx';
import { createTranslate } from '#utils/i18n/index.ts';
import en from '#locales/en/guide.ftl?raw';
import { type ArchiveRequest, LABELS, NO_REQUEST, replaceScript, type RequestEvent } from '#utils/x/index.ts';
import { afterEvent } from '#utils/x/request/request-events.ts';
import { archivePage, button, dialog, navigation, xPage } from '../x/x-pages.ts';

const NOW = Date.UTC(2026, 5, 1);
const NO_REQUEST_ON: ArchiveRequest = { ...NO_REQUEST, guide: 'on' };
const BEGUN: ArchiveRequest = { ...NO_REQUEST, guide: 'on', begun: true };

let mounted: AbortController;
/** The extension has not been updated since. */
let isExtensionCurrent = true;

/** The guide on a page of X, as the content script mounts it. */
function mount(
  path: string,
  known: ArchiveRequest = BEGUN,
  isFromPerson: (event: Event) => boolean = () => true,
) {
  const visits: string[] = [];
  const events: RequestEvent[] = [];
  let request = known;
  const store = createGuideStore({
    document,
    address: () => new URL(path, 'https://x.com'),
    go: (address) => visits.push(address),
    reload: () => visits.push('reload'),
    openLibrary: () => visits.push('library'),
    labels: LABELS,
    request,
    note: (event) => {
      events.push(event);
      request = afterEvent(request, event, NOW);
      return Promise.resolve(request);
    },
    now: () => NOW,
  });
  const end = replaceScript('guide');
  mounted = end;
  const t = createTranslate('en', { en: [en], es: [] });
  const onDone = () => end.abort();
  const isCurrent = () => isExtensionCurrent;
  mountGuide({ store, t, language: 'en', signal: end.signal, onDone, isFromPerson, isCurrent });
  return { store, visits, events };
}

function host(): HTMLElement | null {
  return document.querySelector('afterspace-guide');
}

function find(selector: string): HTMLElement | null {
  return host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

function sentence(): string {
  return (find('.sentence')?.textContent ?? '').replace(/[\u2068\u2069]/g, '');
}

beforeEach(() => {
  isExtensionCurrent = true;
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
});

afterEach(() => mounted.abort());

/** Types of events that show what a person types or clicks. */
const INPUT_EVENTS = /key|input|focus|change|paste|composition|click|pointer|mouse/;

function isOwn(target: unknown): boolean {
  return target instanceof Node && target.getRootNode() instanceof ShadowRoot;
}

function escape(): Event {
  return new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
}

describe('the guide on the page', () => {
  it('shows the step on its element and in its card', async () => {
    xPage(navigation());

    mount('/home');

    await vi.waitFor(() => expect(sentence()).toBe("Click “More” in X's menu."));
    expect(host()?.dataset).toMatchObject({ step: '1', state: 'guiding' });
    expect(host()?.parentElement).toBe(document.documentElement);
  });

  it('quotes X in the language of the page', async () => {
    xPage(archivePage(button('アーカイブをリクエスト'), 'ja'), { language: 'ja' });

    mount('/settings/download_your_data');

    await vi.waitFor(() => expect(find('.quote')?.textContent).toBe('アーカイブをリクエスト'));
    expect(find('.quote')?.lang).toBe('ja');
    expect(find('.guide')?.lang).toBe('en');
  });

  it('shows an introduction before the first step, and continues after a click', async () => {
    xPage(navigation());
    const { events } = mount('/home', NO_REQUEST_ON);

    await vi.waitFor(() => expect(find('.notes')?.children).toHaveLength(4));
    find('[data-testid="begin"]')?.click();

    await vi.waitFor(() => expect(sentence()).toContain('Click'));
    expect(events).toEqual([{ type: 'begin' }]);
  });

  it('is there once, even if it is injected twice', async () => {
    xPage(navigation());
    mount('/home');
    const first = mounted.signal;

    mount('/home');

    await vi.waitFor(() => expect(first.aborted).toBe(true));
    expect(sentence()).toContain('Click');
    expect(document.querySelectorAll('afterspace-guide')).toHaveLength(1);
  });

  it('returns when X removes it', async () => {
    xPage(navigation());
    mount('/home');
    await vi.waitFor(() => expect(sentence()).toContain('Click'));

    host()?.remove();

    await vi.waitFor(() => expect(host()?.isConnected).toBe(true));
  });

  it('returns also if the page has put an element of its name there', async () => {
    xPage(navigation());
    mount('/home');
    await vi.waitFor(() => expect(sentence()).toContain('Click'));
    const ours = host();

    ours?.replaceWith(document.createElement('afterspace-guide'));

    await vi.waitFor(() => expect(ours?.isConnected).toBe(true));
    expect(mounted.signal.aborted).toBe(false);
  });

  it('ends when it is removed after an update of the extension, whose own guide is there now', async () => {
    xPage(navigation());
    mount('/home');
    await vi.waitFor(() => expect(sentence()).toContain('Click'));

    isExtensionCurrent = false;
    host()?.remove();

    await vi.waitFor(() => expect(mounted.signal.aborted).toBe(true));
    expect(host()).toBeNull();
  });

  it('notices and stores that X’s button changed', async () => {
    xPage(archivePage(button('Request archive')));
    const { events } = mount('/settings/download_your_data');
    await vi.waitFor(() => expect(host()?.dataset['step']).toBe('6'));

    xPage(archivePage(button('Requesting archive', true)));

    await vi.waitFor(() => expect(host()?.dataset).toMatchObject({ step: '7', state: 'waiting' }));
    expect(events).toEqual([{ type: 'requested', by: 'seen' }]);
  });

  it('removes itself if it has nothing to do', () => {
    xPage(navigation());

    mount('/home', NO_REQUEST);

    expect(host()).toBeNull();
  });

  it('goes to the page that its button names', async () => {
    xPage(navigation());
    const { visits } = mount('/home');
    await vi.waitFor(() => expect(find('[data-testid="take-there"]')).not.toBeNull());

    find('[data-testid="take-there"]')?.click();

    expect(visits).toEqual(['https://x.com/settings/download_your_data']);
  });
});

describe('the dismissed guide', () => {
  it('leaves a tab that reopens it', async () => {
    xPage(navigation());
    mount('/home');
    await vi.waitFor(() => expect(find('[data-testid="dismiss"]')).not.toBeNull());

    find('[data-testid="dismiss"]')?.click();
    await vi.waitFor(() => expect(find('[data-testid="reopen"]')).not.toBeNull());
    expect(find('.card')).toBeNull();
    find('[data-testid="reopen"]')?.click();

    await vi.waitFor(() => expect(find('.card')).not.toBeNull());
  });

  it('is dismissed by Escape inside the card, and by no key outside of it', async () => {
    xPage(navigation());
    mount('/home');
    await vi.waitFor(() => expect(find('[data-testid="dismiss"]')).not.toBeNull());
    const onKeydown = vi.fn<() => void>();
    document.addEventListener('keydown', onKeydown);

    document.body.dispatchEvent(escape());
    expect(find('.card')).not.toBeNull();
    find('[data-testid="dismiss"]')?.dispatchEvent(escape());

    await vi.waitFor(() => expect(find('[data-testid="reopen"]')).not.toBeNull());
    expect(onKeydown).toHaveBeenCalledTimes(1);
  });
});

describe("a script of X's page", () => {
  it('cannot press the buttons of the guide, nor dismiss it by a key', async () => {
    xPage(navigation());
    const { events } = mount('/home', BEGUN, ({ isTrusted }) => isTrusted);
    await vi.waitFor(() => expect(find('[data-testid="dismiss"]')).not.toBeNull());

    find('[data-testid="dismiss"]')?.click();
    find('[data-testid="dismiss"]')?.dispatchEvent(escape());

    expect(find('.card')).not.toBeNull();
    expect(events).toEqual([]);
  });
});

describe('the guide while X asks for password or code', () => {
  it('listens for nothing outside of its own shadow root', async () => {
    const onNodes = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const onWindow = vi.spyOn(globalThis, 'addEventListener');
    xPage(dialog('<input type="password" name="password">'));

    mount('/i/flow/verify_account_ownership');
    const types = (): string[] => {
      const outside = onNodes.mock.calls.filter((_, call) => !isOwn(onNodes.mock.contexts[call]));
      return [...outside, ...onWindow.mock.calls].map(([type]) => type);
    };
    await vi.waitFor(() => expect(types()).toContain('scroll'));

    expect(host()?.dataset['step']).toBe('4');
    expect(types().filter((type) => INPUT_EVENTS.test(type))).toEqual([]);
  });

  it('does not move the focus out of X’s dialog', async () => {
    xPage(dialog('<input type="password" name="password">'));
    mount('/i/flow/verify_account_ownership');
    await vi.waitFor(() => expect(find('[data-testid="dismiss"]')).not.toBeNull());
    const press = new Event('pointerdown', { bubbles: true, cancelable: true });

    find('[data-testid="dismiss"]')?.dispatchEvent(press);

    expect(press.defaultPrevented).toBe(true);
    expect(find('input, textarea, select')).toBeNull();
  });
});
