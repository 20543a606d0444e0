/** Makes what is done at once on a page in view, and on one that lies behind others as soon as it comes to the front. */
export function whenVisible(page: Document, act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (page.visibilityState === 'visible') return act();
    if (isWaiting) return;
    isWaiting = true;
    const listener = (): void => {
      if (page.visibilityState !== 'visible') return;
      page.removeEventListener('visibilitychange', listener);
      isWaiting = false;
      act();
    };
    page.addEventListener('visibilitychange', listener);
  };
}
