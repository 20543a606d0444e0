/**
 * Resolves when fonts and images are there, animations have ended, and the document has kept its elements for some frames.
 * Runs in the page, so it cannot use anything from outside.
 */
export async function waitUntilSteady(): Promise<void> {
  const QUIET_FRAMES = 12;
  const roots = [document, document.querySelector('afterspace-guide')?.shadowRoot].filter(
    (root) => root != null,
  );
  const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const endingAnimations = (): Animation[] =>
    roots
      .flatMap((root) => root.getAnimations())
      .filter(
        ({ effect, playState }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      );
  const isLoaded = (): boolean => [...document.images].every(({ complete }) => complete);

  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  await document.fonts.ready;
  while (quiet < QUIET_FRAMES) {
    await nextFrame();
    const isQuiet = endingAnimations().length === 0 && isLoaded() && document.fonts.status === 'loaded';
    quiet = isQuiet ? quiet + 1 : 0;
  }
  observer.disconnect();
}
