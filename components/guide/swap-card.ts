import type { GuideStore } from './guide-store.ts';

export type Swap = 'dismiss' | 'reopen';

/** Replaces the card by its tab, or the tab by the card. Moves the focus too, unless X asks for password or code. */
export async function swapCard(container: HTMLElement, store: GuideStore, type: Swap): Promise<void> {
  const hadFocus = hasFocus(container) && store.guideStep.value?.guarded !== true;
  await store.note({ type });
  if (hadFocus) requestAnimationFrame(() => container.querySelector('button')?.focus());
}

function hasFocus(container: HTMLElement): boolean {
  const root = container.getRootNode();
  return root instanceof ShadowRoot && root.activeElement !== null;
}
