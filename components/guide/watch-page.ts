/** How long (ms) changes of the page are gathered before it is looked at again. */
const GATHERING = 100;

const TELLING = ['aria-disabled', 'aria-expanded', 'disabled', 'href', 'lang', 'dir'];
const LOOKS = ['class', 'dir', 'lang', 'style'];

/**
 * Calls `look` after the page has changed, and again after as many ms as it asks for. X changes all the time, so
 * changes are gathered. Ends with the signal.
 */
export function watchPage(document: Document, look: () => number | undefined, signal: AbortSignal): void {
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const lookNow = (): void => {
    clearTimeout(later);
    gathering = undefined;
    const again = look();
    if (again !== undefined && !signal.aborted) later = setTimeout(lookNow, Math.max(again, GATHERING));
  };
  const onChange = (): void => {
    gathering ??= setTimeout(lookNow, GATHERING);
  };

  const content = new MutationObserver(onChange);
  content.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: TELLING,
  });
  const looks = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    looks.observe(element, { attributeFilter: LOOKS });
  }

  signal.addEventListener('abort', () => {
    content.disconnect();
    looks.disconnect();
    clearTimeout(gathering);
    clearTimeout(later);
  });
  gathering = setTimeout(lookNow);
}
