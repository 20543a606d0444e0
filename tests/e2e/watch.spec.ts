import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { useSample } from './sample.ts';

const session = useChromium({ x: { flow: 'verified' } });
const sample = useSample();
const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';

test.beforeAll(async () => {
  await session().x.offer(sample().zip);
  session().x.finish();
});

test('an archive that has come down is noticed: badge, popup, and one click to the library that names it', async () => {
  const { browser } = session();
  const worker = await browser.worker();
  const badge = () => worker.evaluate<string>('chrome.action.getBadgeText({})');
  expect(await badge()).toBe('');
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);

  const coming = browser.downloads.next();
  await page.locator('a[href^="https://ton."]').click();
  const { name } = await coming;

  await expect.poll(badge).toBe('1');
  await page.bringToFront();
  const popup = await browser.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="archive-offer"]')?.textContent.includes('${name}')`,
  );
  await popup.click({ css: '[data-testid="archive-offer"] :is(a, button)' });
  // The tab that opened on install shows the library already: it comes to the front, and there is no second one.
  const activeUrl = () =>
    worker.evaluate<string>('chrome.tabs.query({ active: true }).then(([tab]) => tab.url)');
  await expect.poll(activeUrl).toContain('library.html');
  const shown = browser.context.pages().filter((each) => each.url().startsWith(browser.url('library.html')));
  expect(shown).toHaveLength(1);
  const library = shown[0] ?? page;
  await expect(library.getByText(name)).toBeVisible();

  await library.getByTestId('pick-files').setInputFiles(sample().zip);
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect.poll(badge).toBe('');
});

test('a ZIP from elsewhere is left alone', async () => {
  const { browser } = session();
  const worker = await browser.worker();
  const offers = () => worker.evaluate<unknown>("chrome.storage.local.get('archiveOffers')");
  const before = await offers();
  const page = await browser.open('library.html');

  const coming = browser.downloads.next();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['PK'], { type: 'application/zip' }));
    link.download = 'holiday.zip';
    link.click();
  });
  await coming;

  expect(await offers()).toEqual(before);
});
