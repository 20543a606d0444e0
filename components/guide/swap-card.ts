import type { GuideStore } from './guide-store.ts';

export type Swap = 'dismiss' | 'reopen';

/** Replaces the card by its tab, or the tab by the card. Moves the focus too, unless X asks for password or code. */
export async function swapCard(container: HTMLElement, store: GuideStore, type: Swap): Promise<void> {
  const focus = focusLater(container, store, 'button');
  await store.note({ type });
  focus();
}

/** Moves the focus to the button of this test id in the next frame, if the card has it now. */
export function moveFocus(container: HTMLElement, store: GuideStore, testId: string): void {
  focusLater(container, store, `[data-testid="${testId}"]`)();
}

function focusLater(container: HTMLElement, store: GuideStore, selector: string): () => void {
  const hadFocus = hasFocus(container) && store.guideStep.value?.guarded !== true;
  return () => {
    if (hadFocus) requestAnimationFrame(() => container.querySelector<HTMLElement>(selector)?.focus());
  };
}

function hasFocus(container: HTMLElement): boolean {
  const root = container.getRootNode();
  return root instanceof ShadowRoot && root.activeElement !== null;
}
