let trap: HTMLElement | undefined;
let last: HTMLElement | undefined;

const FOCUSABLE = 'input, button:not(:disabled), a[href]';

/** Keeps the focus inside `layer` with a capturing listener, like X's modals. */
export function trapFocus(layer: HTMLElement | undefined): void {
  trap = layer;
  last = undefined;
  const first = layer?.querySelector('input') ?? layer?.querySelector(FOCUSABLE);
  if (first instanceof HTMLElement) first.focus();
}

document.addEventListener(
  'focus',
  ({ target }) => {
    if (trap === undefined || !(target instanceof HTMLElement)) return;
    if (trap.contains(target)) {
      last = target;
      return;
    }
    const home = last?.isConnected === true ? last : trap.querySelector(FOCUSABLE);
    if (home instanceof HTMLElement) home.focus();
  },
  true,
);
