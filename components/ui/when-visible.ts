/** Returns a function that calls `act` immediately if the page is visible, or else once as soon as it is. */
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
