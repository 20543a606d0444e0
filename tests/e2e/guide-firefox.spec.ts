import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { createAccount } from '../harness/x/account.ts';
import { HAS_NOTED_ARCHIVE, tagOf, useZip, TESTED_LANGUAGES } from './guide-languages.ts';
import { resetExtension } from './stored-lists.ts';
import { walkSevenSteps } from './guide-walk.ts';

const session = useFirefox({ lang: 'es' });
const zip = useZip();

for (const language of TESTED_LANGUAGES) {
  test(
    `the guide leads through all seven steps on X in ${language}, in Firefox and in Spanish`,
    tagOf(language),
    async () => {
      const { x, browser } = session();
      x.set(createAccount({ language }));
      await x.offer(zip());
      await browser.background.evaluate(resetExtension('browser'));
      const page = await browser.open('https://x.com/home');
      const popup = await browser.openPopup();
      await popup.click({ css: '.empty-popup button' });

      await walkSevenSteps({ walker: page, x, language: 'es' });

      await browser.background.waitFor(HAS_NOTED_ARCHIVE);
      expect(x.refusals).toEqual([]);
      expect(await browser.errors()).toEqual([]);
      await page.close();
    },
  );
}
