import type { Page } from '@playwright/test';

/** What a person clicks on X's pages, by X's own names, in any language. */
const MORE = '[data-testid="AppTabBar_More_Menu"]';
const SETTINGS = '#layers a[href="/settings"]';
const ACCOUNT = 'a[href="/settings/account"]';
const ARCHIVE = 'a[href="/settings/download_your_data"]';
const REQUEST = 'section[aria-labelledby="detail-header"] button:not([aria-label])';
const READY = 'a[href="/settings/your_twitter_data/data"]';
const PART = 'section[aria-labelledby="detail-header"] a[href^="https://ton."]';

/** Resolves when the guide's card speaks of `step`. */
export async function guideAt(page: Page, step: number, state?: string): Promise<void> {
  const also = state === undefined ? '' : `[data-state="${state}"]`;
  await page.locator(`afterspace-guide[data-step="${step}"]${also}`).waitFor({ state: 'attached' });
}

/** Called on the way, for instance to take a picture. */
export type OnStep = (step: number) => Promise<void>;

/** Walks from any page of X to the request, as a person who follows the guide does. */
export async function walkToRequest(page: Page, onStep: OnStep = async () => {}): Promise<void> {
  await guideAt(page, 1);
  await onStep(1);
  await page.locator(MORE).click();
  await guideAt(page, 2);
  await onStep(2);
  await page.locator(SETTINGS).click();
  await guideAt(page, 3);
  await onStep(3);
  await page.locator(ACCOUNT).click();
  await page.locator(ARCHIVE).click();
  await guideAt(page, 4);
  await onStep(4);
  await page.locator('input[name="password"]').fill('a password of nobody');
  await page.getByTestId('LoginForm_Login_Button').click();
  await guideAt(page, 5);
  await onStep(5);
  await page.getByTestId('ChoiceSelectionNextButton').click();
  await page.locator('input[name="verfication_code"]').fill('123456');
  await page.getByTestId('ocfEnterTextNextButton').click();
  await guideAt(page, 6);
  await onStep(6);
  await page.locator(REQUEST).click();
  await guideAt(page, 7, 'waiting');
  await onStep(7);
}

/** Comes back after X's day, and clicks the archive's link. The caller awaits the download. */
export async function fetchArchive(page: Page): Promise<void> {
  await page.reload();
  await guideAt(page, 7, 'ready');
  await page.locator(READY).click();
  await page.locator(PART).first().click();
}
