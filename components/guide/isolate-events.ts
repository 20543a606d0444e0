interface IsolationOptions {
  /** X is asking for password or code. */
  isGuarded: () => boolean;
  onEscape: () => void;
  signal: AbortSignal;
}

/**
 * What is meant for the card is not meant for X, which has keys and clicks of its own all over the page. The
 * listeners sit inside the card's own shadow root: nothing typed elsewhere ever comes by.
 */
export function isolateEvents(inside: HTMLElement, { isGuarded, onEscape, signal }: IsolationOptions): void {
  for (const type of ['click', 'keydown', 'keyup', 'keypress']) {
    inside.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  // X's dialog pulls the focus back as soon as it leaves: so it must not leave.
  for (const type of ['pointerdown', 'mousedown']) {
    inside.addEventListener(type, (event) => isGuarded() && event.preventDefault(), { signal });
  }
  inside.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), { signal });
}
