import type { GuideStore } from './guide-store.ts';

export type Swap = 'put-away' | 'bring-back';

/** Puts the tab in the card's place, or the card in the tab's; the focus goes along, unless X holds it. */
export async function swapCard(stage: HTMLElement, store: GuideStore, type: Swap): Promise<void> {
  const hadFocus = hasFocus(stage) && store.place.value?.guarded !== true;
  await store.note({ type });
  if (hadFocus) requestAnimationFrame(() => stage.querySelector('button')?.focus());
}

function hasFocus(stage: HTMLElement): boolean {
  const root = stage.getRootNode();
  return root instanceof ShadowRoot && root.activeElement !== null;
}
