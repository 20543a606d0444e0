import { renderFlow } from './flow.ts';
import { h, icon } from './dom.ts';
import { trapFocus } from './focus-trap.ts';
import { PATH, type Site } from './site.ts';

/** Draws the menu or dialog above the page. Does not redraw one that is already open. */
export function renderLayer(site: Site, layers: Element): void {
  const name = layerOf(site);
  if (layers.getAttribute('data-layer') === name) return;
  layers.setAttribute('data-layer', name);
  layers.replaceChildren();
  if (name === 'none') return trapFocus(undefined);
  const layer = name === 'more' || name === 'drawer' ? renderMenu(site) : renderDialog(site);
  layers.append(layer);
  if (layer.classList.contains('modal')) trapFocus(layer);
  else layer.querySelector('a')?.focus();
}

function layerOf({ state, view, wide }: Site): string {
  if (state.path === PATH.flow && wide) return `flow-${view.flow}`;
  return state.menu === 'closed' ? 'none' : state.menu;
}

function renderMenu(site: Site): HTMLElement {
  const close = (): void => site.update({ menu: 'closed' });
  const escape = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') close();
  };
  return h(
    'div',
    { class: `menu ${site.state.menu}`, keydown: escape },
    // As on X: this covers everything outside the menu, and a click on it only closes the menu.
    h('div', { class: 'mask', 'data-testid': 'mask', click: close }),
    h('div', { role: 'menu', 'data-testid': 'Dropdown' }, ...menuItems(site)),
  );
}

function menuItems(site: Site): HTMLElement[] {
  const { texts, labels, session, moreMenu, handle } = site.view;
  const plain = [
    menuItem(`/${handle}/lists`, texts.lists, icon('lists')),
    menuItem('/i/bookmarks', texts.bookmarks, icon('bookmarks')),
  ];
  // A delegate, who manages the account for someone else, is offered no settings.
  if (session === 'delegated') return plain;
  const settings = menuItem(PATH.settings, labels.settingsAndPrivacy, icon('settings'), 'settings');
  if (moreMenu === 'flat') return [...plain, settings];
  const group = h('div', { class: 'group', hidden: true }, settings);
  const toggle = h(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      'aria-expanded': 'false',
      'data-testid': 'settingsAndSupport',
      click: () => {
        group.hidden = !group.hidden;
        toggle.setAttribute('aria-expanded', String(!group.hidden));
      },
    },
    icon('settings'),
    h('span', {}, labels.settingsAndSupportLegacy),
  );
  return [...plain, toggle, group];
}

function menuItem(href: string, label: string, image: SVGSVGElement, testId?: string): HTMLElement {
  return h('a', { href, role: 'menuitem', 'data-testid': testId }, image, h('span', {}, label));
}

function renderDialog(site: Site): HTMLElement {
  const leave = (): void => site.go(PATH.account, 'replace');
  return h(
    'div',
    { class: 'modal' },
    h('div', { class: 'mask dark' }),
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'dialog' },
      h(
        'button',
        {
          type: 'button',
          class: 'round',
          'aria-label': site.view.texts.close,
          'data-testid': 'app-bar-close',
          click: leave,
        },
        icon('close'),
      ),
      renderFlow(site),
    ),
  );
}
