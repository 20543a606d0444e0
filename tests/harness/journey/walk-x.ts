import type { Page } from '@playwright/test';

/** What a person clicks on X's pages, in any language. */
const MORE = '[data-testid="AppTabBar_More_Menu"]';
const SETTINGS = '#layers a[href="/settings"]';
const ACCOUNT = 'a[href="/settings/account"]';
const ARCHIVE = 'a[href="/settings/download_your_data"]';
const REQUEST = 'section[aria-labelledby="detail-header"] button:not([aria-label])';
const READY = 'a[href="/settings/your_twitter_data/data"]';
const PART = 'section[aria-labelledby="detail-header"] a[href^="https://ton."]';

/** Resolves when the guide shows `step`. */
export async function waitForGuide(page: Page, step: number, state?: string): Promise<void> {
  const stateSelector = state === undefined ? '' : `[data-state="${state}"]`;
  await page.locator(`afterspace-guide[data-step="${step}"]${stateSelector}`).waitFor({ state: 'attached' });
}

/** Called at each step, for example to take a screenshot. */
export type OnStep = (step: number) => Promise<void>;

/** Walks from any page of X to the request, following the guide. */
export async function walkToRequest(page: Page, onStep: OnStep = async () => {}): Promise<void> {
  await waitForGuide(page, 1);
  await onStep(1);
  await page.locator(MORE).click();
  await waitForGuide(page, 2);
  await onStep(2);
  await page.locator(SETTINGS).click();
  await waitForGuide(page, 3);
  await onStep(3);
  await page.locator(ACCOUNT).click();
  await page.locator(ARCHIVE).click();
  await waitForGuide(page, 4);
  await onStep(4);
  await page.locator('input[name="password"]').fill('a password of nobody');
  await page.getByTestId('LoginForm_Login_Button').click();
  await waitForGuide(page, 5);
  await onStep(5);
  await page.getByTestId('ChoiceSelectionNextButton').click();
  await page.locator('input[name="verfication_code"]').fill('123456');
  await page.getByTestId('ocfEnterTextNextButton').click();
  await waitForGuide(page, 6);
  await onStep(6);
  await page.locator(REQUEST).click();
  await waitForGuide(page, 7, 'waiting');
  await onStep(7);
}

/** Returns to X's page when the archive is ready, and clicks its link. The caller awaits the download. */
export async function downloadArchive(page: Page): Promise<void> {
  await page.reload();
  await waitForGuide(page, 7, 'ready');
  await page.locator(READY).click();
  await page.locator(PART).first().click();
}
