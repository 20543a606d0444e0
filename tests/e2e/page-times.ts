import type { Page } from '@playwright/test';

/** Longest time until a page says that what it shows has ended, in ms. */
export const PROMPT = 5000;

/** Resolves when an element of the page has this attribute, with the time of the page at that moment in ms. */
export function reaches(page: Page, testId: string, name: string, value: string): Promise<number> {
  return page.evaluate(
    ([id, attribute, expected]) =>
      new Promise<number>((resolve) => {
        const check = (): void => {
          const element = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
          if (element?.dataset[attribute] !== expected) return;
          watching.disconnect();
          resolve(Date.now());
        };
        const watching = new MutationObserver(check);
        watching.observe(document, { attributes: true, childList: true, subtree: true });
        check();
      }),
    [testId, name, value] as const,
  );
}
