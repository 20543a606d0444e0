import { expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

test('a problem is reported in two steps from the search, and what is copied is what is shown', async () => {
  const { browser } = session();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const broken = join(sample().folder, 'Leonor.zip');
  await writeFile(broken, 'no ZIP at all');
  const page = await browser.open('library.html');
  await importAndWait(page, sample().zip);
  await importAndWait(page, broken);
  const person = countSteps(page);

  await person.press('Control+k');
  await person.type('report a problem');
  await expect(page.getByRole('heading', { level: 1, name: 'Report a problem' })).toBeVisible();
  expect(person.steps).toBe(2);

  const report = page.getByTestId('report');
  await expect(report).toContainText(/^version=\d+\.\d+\.\d+$/m);
  await expect(report).toContainText('recordings: complete=2');
  await expect(report).toContainText('not-a-zip=');
  await page.getByTestId('pick-report-archive').setInputFiles(sample().zip);
  await expect(report).toContainText('"file": "spaces-metadata.js"');
  const shown = await report.textContent();
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect(page.getByText('Nothing was sent')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  for (const { space } of sample().truth) expect(shown).not.toContain(space);
  expect(shown).not.toMatch(/Leonor|mirador|ana_de|\d{4}-\d{2}-\d{2}T/);

  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove the archive' }).click();
  await expect(report).not.toContainText('spaces-metadata');
  await page.close();
});

test('axe finds nothing in the help, which fits into a narrow window, also in Arabic', async () => {
  const { browser } = session();
  const page = await browser.open('library.html#/settings');
  for (const language of ['English', 'العربية']) {
    await page.goto(browser.url('library.html#/settings/general'));
    await page.getByRole('radio', { name: language }).click();
    for (const hash of ['#/help', '#/help/transcript', '#/help/backup']) {
      await page.goto(browser.url(`library.html${hash}`));
      await expect(page.locator('.help-index, .help-article')).toBeVisible();
      await page.setViewportSize({ width: 360, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await violationsInBothThemes(page), hash).toEqual([]);
    }
  }
  await page.goto(browser.url('library.html#/settings'));
  await page.locator('input[value="system"]').first().click();
  expect(browser.errors).toEqual([]);
  await page.close();
});
