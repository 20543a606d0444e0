import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { createAccount } from '../harness/x/account.ts';
import { HAS_NOTED_ARCHIVE, tagOf, useZip, TESTED_LANGUAGES } from './guide-languages.ts';
import { resetExtension } from './stored-lists.ts';
import { walkerOf, walkSevenSteps } from './guide-walk.ts';

const session = useChromium({ lang: 'en' });
const zip = useZip();

for (const language of TESTED_LANGUAGES) {
  test(
    `the guide leads through all seven steps on X in ${language}, started from the popup`,
    tagOf(language),
    async () => {
      const { x, browser } = session();
      x.set(createAccount({ language }));
      await x.offer(zip());
      const posted = x.passwordsPosted;
      const worker = await browser.worker();
      await worker.evaluate(resetExtension('chrome'));
      const page = await browser.context.newPage();
      await page.goto('https://x.com/home');
      const popup = await browser.openPopup();
      await popup.click({ css: '.empty-popup button' });

      await walkSevenSteps({ walker: walkerOf(page), x, language: 'en' });

      await expect.poll(() => worker.evaluate(HAS_NOTED_ARCHIVE)).toBe(true);
      expect(x.passwordsPosted).toBe(posted + 1);
      expect(x.refusals).toEqual([]);
      expect(browser.errors).toEqual([]);
      await page.close();
    },
  );
}
