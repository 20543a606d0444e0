interface IsolationOptions {
  /** X is asking for password or code. */
  isGuarded: () => boolean;
  onEscape: () => void;
  /** Whether a person caused the event, and not a script of the page. */
  isFromPerson: (event: Event) => boolean;
  signal: AbortSignal;
}

/**
 * Keeps events of the card from X, which handles keys and clicks anywhere on the page, and keeps the page's scripts from
 * pressing the card's buttons. All listeners are inside the card's shadow root, so they never receive what a person types
 * elsewhere.
 */
export function isolateEvents(
  inside: HTMLElement,
  { isGuarded, onEscape, isFromPerson, signal }: IsolationOptions,
): void {
  const refuse = (event: Event): void => {
    if (isFromPerson(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['click', 'keydown']) inside.addEventListener(type, refuse, { capture: true, signal });
  for (const type of ['click', 'keydown', 'keyup', 'keypress']) {
    inside.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  // X's dialog pulls the focus back as soon as it leaves, so a click on the card must not move it.
  for (const type of ['pointerdown', 'mousedown']) {
    inside.addEventListener(type, (event) => isGuarded() && event.preventDefault(), { signal });
  }
  inside.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), { signal });
}
