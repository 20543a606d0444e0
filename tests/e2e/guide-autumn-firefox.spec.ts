import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { createAccount } from '../harness/x/account.ts';
import { walkAutumn } from './guide-autumn-walk.ts';
import { TESTED_LANGUAGES } from './guide-languages.ts';
import { writeList } from './stored-lists.ts';

const session = useFirefox({ lang: 'es' });
const STARTED = { guide: 'on', guideAt: 0, begun: true };

for (const language of TESTED_LANGUAGES) {
  test(
    `the guide knows X's pages of autumn 2026 in ${language}, in Firefox and in Spanish`,
    { tag: language === 'ar' ? [] : ['@more'] },
    async () => {
      const { x, browser } = session();
      x.set(createAccount({ language }));
      await browser.background.evaluate(writeList('requests', JSON.stringify([STARTED])));
      const page = await browser.open('https://x.com/home');

      await walkAutumn({ walker: page, x, language: 'es', visit: (address) => page.goto(address) });

      expect(x.refusals).toEqual([]);
      expect(await browser.errors()).toEqual([]);
      await page.close();
    },
  );
}
