import type { GuideStore } from './guide-store.ts';

export type Swap = 'dismiss' | 'reopen';

/** Puts the tab in the card's place, or the card in the tab's; the focus goes along, unless X holds it. */
export async function swapCard(container: HTMLElement, store: GuideStore, type: Swap): Promise<void> {
  const hadFocus = hasFocus(container) && store.guideStep.value?.guarded !== true;
  await store.note({ type });
  if (hadFocus) requestAnimationFrame(() => container.querySelector('button')?.focus());
}

function hasFocus(container: HTMLElement): boolean {
  const root = container.getRootNode();
  return root instanceof ShadowRoot && root.activeElement !== null;
}
