// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArchiveRequest, NO_REQUEST, replaceScript } from '#utils/x/index.ts';
import { archivePage, button, dialog, navigation, xPage } from '../x/x-pages.ts';
import { BEGUN, find, host, mount, sentence } from './mounted-guide.ts';

const NO_REQUEST_ON: ArchiveRequest = { ...NO_REQUEST, guide: 'on' };

beforeEach(() => {
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
});

// The next guide ends this one, and so does this.
afterEach(() => replaceScript('guide').abort());

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
    const { end: first } = mount('/home');

    mount('/home');

    await vi.waitFor(() => expect(first.signal.aborted).toBe(true));
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
    const { end } = mount('/home');
    await vi.waitFor(() => expect(sentence()).toContain('Click'));
    const ours = host();

    ours?.replaceWith(document.createElement('afterspace-guide'));

    await vi.waitFor(() => expect(ours?.isConnected).toBe(true));
    expect(end.signal.aborted).toBe(false);
  });

  it('gives up on a page that removes it again and again', async () => {
    xPage(navigation());
    const { end } = mount('/home');
    await vi.waitFor(() => expect(sentence()).toContain('Click'));
    const ours = host();
    const remove = new MutationObserver(() => ours?.remove());
    remove.observe(document.documentElement, { childList: true });

    ours?.remove();

    await vi.waitFor(() => expect(end.signal.aborted).toBe(true), 3000);
    expect(ours?.isConnected).toBe(false);
    remove.disconnect();
  });

  it('ends when it is removed after an update of the extension, whose own guide is there now', async () => {
    xPage(navigation());
    let isCurrent = true;
    const { end } = mount('/home', BEGUN, { isCurrent: () => isCurrent });
    await vi.waitFor(() => expect(sentence()).toContain('Click'));

    isCurrent = false;
    host()?.remove();

    await vi.waitFor(() => expect(end.signal.aborted).toBe(true));
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
    const { events } = mount('/home', BEGUN, { isFromPerson: ({ isTrusted }) => isTrusted });
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
