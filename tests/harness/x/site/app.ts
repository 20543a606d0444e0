import { renderBanner } from './banner.ts';
import { renderLayer } from './layers.ts';
import { renderPage, titleOf } from './pages.ts';
import { fetchArchive, fetchView, post } from './server-api.ts';
import { renderShell } from './shell.ts';
import { PATH, type Site, type State } from './site.ts';
import { addressOf, h, moveSettings, renameTestIds } from './dom.ts';

const WIDE = matchMedia('(min-width: 1000px)');

let state: State = {
  path: pathOf(location.pathname),
  returnTo: PATH.download,
  view: undefined,
  archive: undefined,
  loading: true,
  menu: 'closed',
};
let visit = 0;

const site: Site = {
  get state() {
    return state;
  },
  get view() {
    if (state.view === undefined) throw new Error('a page was drawn before the account was loaded');
    return state.view;
  },
  get wide() {
    return WIDE.matches;
  },
  go(path, how = 'push') {
    if (how === 'push') history.pushState(null, '', addressOf(path));
    else history.replaceState(null, '', addressOf(path));
    enter(pathOf(path));
  },
  update,
  async send(route, body) {
    update({ view: await post(route, body) });
  },
};

/** The page at an address, wherever X has moved it. */
function pathOf(address: string): string {
  return address.replace(/^\/i(?=\/settings)/, '');
}

function update(change: Partial<State>): void {
  state = { ...state, ...change };
  draw();
}

function enter(path: string): void {
  visit += 1;
  update({ path, menu: 'closed', loading: true, archive: undefined });
  window.scrollTo(0, 0);
  load(path, visit).catch((error: unknown) => reportError(error));
}

/** Loads the content of a visit, unless the person has left the page by then. */
async function load(path: string, own: number): Promise<void> {
  const view = await fetchView();
  if (own !== visit) return;
  state = { ...state, view };
  moveSettings(view.areSettingsMoved);
  if (path === PATH.settings && WIDE.matches) return site.go(PATH.account, 'replace');
  if (![PATH.download, PATH.request, PATH.data].some((each) => each === path))
    return update({ loading: false });
  draw();
  const archive = await fetchArchive();
  if (own !== visit) return;
  if (archive !== 'unverified') return update({ archive, loading: false });
  state = { ...state, returnTo: path };
  // The form of 2020 is in the page itself, and a delegate sees no form.
  if (view.passwordForm === 'inline' || view.session === 'delegated') return update({ loading: false });
  site.go(PATH.flow);
}

/** Redraws everything, like X: each change replaces all nodes, except an open dialog. */
function draw(): void {
  if (state.view === undefined) return;
  renameTestIds(state.view.renamed);
  document.title = titleOf(site);
  document.querySelector('#stand-in-banner')?.replaceChildren(renderBanner(site));
  const root = document.querySelector('#react-root');
  if (root === null) throw new Error('the document has no #react-root');
  if (root.firstElementChild === null)
    root.append(h('div', { class: 'app' }, h('div'), h('div', { id: 'layers' })));
  keepingFocus(() => {
    const content = site.view.replaced ? h('p', {}, 'OldInterface') : renderShell(site, renderPage(site));
    // The layers are not moved: that would take the focus from a dialog.
    root.querySelector('.app > :first-child')?.replaceWith(content);
  });
  const layers = root.querySelector('#layers');
  if (layers !== null) renderLayer(site, layers);
}

/** React would not replace an element between the press and the release of the mouse. */
let isPressed = false;
for (const [type, isNow] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const) {
  window.addEventListener(type, () => {
    isPressed = isNow;
  });
}

function drawRestlessly(): void {
  if (state.view?.restless === true && !isPressed) draw();
}

/** React would not have replaced the focused node. */
function keepingFocus(change: () => void): void {
  const focused = document.activeElement;
  const anchor = focused?.getAttribute('data-testid') ?? focused?.getAttribute('href');
  change();
  if (anchor === null || anchor === undefined || document.activeElement !== document.body) return;
  const same = document.querySelector(
    `[data-testid="${CSS.escape(anchor)}"], [href="${CSS.escape(anchor)}"]`,
  );
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !(event instanceof MouseEvent)) return;
  const link = event.target.closest('a[href^="/"]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  site.go(link.getAttribute('href') ?? PATH.home);
});
window.addEventListener('popstate', () => enter(pathOf(location.pathname)));
// Lets a test redraw everything at any time.
window.addEventListener('stand-in:redraw', draw);
window.addEventListener('stand-in:usable', () => {
  for (const field of document.querySelectorAll('.late')) field.classList.remove('late');
});
WIDE.addEventListener('change', draw);
setInterval(drawRestlessly, 200);
if (location.pathname === '/') history.replaceState(null, '', PATH.home);
enter(pathOf(location.pathname));
