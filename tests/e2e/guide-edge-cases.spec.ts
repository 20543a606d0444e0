import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { useChromium } from '../harness/session.ts';
import { createAccount } from '../harness/x/account.ts';
import { type GuideCard, guideOn, storeRequest } from './guide-card.ts';

const session = useChromium();
const HOME = 'https://x.com/home';
const ACCOUNT = 'https://x.com/settings/account';
const ARCHIVE = 'https://x.com/settings/download_your_data';
const MORE = '[data-testid="AppTabBar_More_Menu"]';
const ENTRY = 'a[href="/settings/download_your_data"]';

test.beforeEach(async () => {
  session().x.set(createAccount());
  await storeRequest(session().browser, { guide: 'on', guideAt: 0, begun: true });
});

test.afterEach(async () => {
  // An open tab would go on noting what it shows.
  const [first, ...others] = session().browser.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
});

async function openX(address: string): Promise<{ page: Page; guide: GuideCard }> {
  const page = await session().browser.context.newPage();
  await page.goto(address);
  return { page, guide: guideOn(page) };
}

test("the guide follows a person who closes X's dialog, or goes back to the home page", async () => {
  const { page, guide } = await openX(ARCHIVE);
  await guide.isAt(4);

  await page.getByTestId('app-bar-close').click();
  await guide.isAt(3);

  await page.getByTestId('AppTabBar_Home_Link').click();
  await guide.isAt(1);
  await guide.isAround(page.locator(MORE));
});

test("a script of X's page cannot press the guide's buttons", async () => {
  const { guide } = await openX(HOME);
  await guide.isAt(1);

  await guide.host.evaluate((host) => {
    for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  });

  await guide.isAt(1);
  await guide.button('Hide').click();
  await expect(guide.button('Show the Afterspace guide')).toBeVisible();
});

test('the guide in one tab shows what was done in another', async () => {
  session().x.set({ flow: 'verified' });
  const one = await openX(ACCOUNT);
  await one.guide.isAt(3);
  const other = await openX(ARCHIVE);
  await other.guide.isAt(6);

  await other.page.getByRole('button', { name: 'Request archive' }).click();

  await other.guide.isAt(7, 'waiting');
  await expect(one.guide.host).toHaveAttribute('data-state', 'waiting');
});

test('the guide works when X has renamed all its test ids', async () => {
  session().x.set({ renamed: true });
  const { page, guide } = await openX(HOME);

  await guide.isAt(1);
  await page.locator('header nav [aria-haspopup="menu"]').click();
  await guide.isAt(2);
  await page.locator('#layers a[href="/settings"]').click();
  await guide.isAt(3);
  await page.locator(ENTRY).click();
  await guide.isAt(4);
});

test('the outline stays at its element while X redraws everything, and the element can be clicked', async () => {
  session().x.set({ restless: true });
  const { page, guide } = await openX(ACCOUNT);

  await guide.isAt(3);
  await guide.isAround(page.locator(ENTRY));
  await page.locator(ENTRY).click();

  await guide.isAt(4);
});

test('the guide shows no unknown state while X is still loading', async () => {
  session().x.set({ latency: 1500 });
  const { page, guide } = await openX(HOME);
  await page.evaluate(() => {
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => {
      states.push(document.querySelector<HTMLElement>('afterspace-guide')?.dataset['state'] ?? '');
    }).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });

  await guide.isAt(1);

  expect(await page.evaluate(() => Reflect.get(window, 'states'))).not.toContain('unknown');
});

test('the outline follows its element through scrolling, zoom and theme, and nothing of X moves', async () => {
  const { page, guide } = await openX(ACCOUNT);
  await guide.isAt(3);
  const entry = page.locator(ENTRY);
  await page.evaluate(() => {
    const shifts: PerformanceEntry[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
  });

  await page.evaluate(() => document.body.style.setProperty('background-color', 'rgb(21, 32, 43)'));
  await expect(guide.host.locator('.guide')).toHaveAttribute('data-theme', 'dark');
  await guide.button('Hide').click();
  await guide.button('Show the Afterspace guide').click();
  await guide.isAround(entry);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);

  // The browser's zoom has this effect: the page has fewer CSS pixels.
  await page.setViewportSize({ width: 1067, height: 750 });
  await page.evaluate(() => document.body.style.setProperty('min-block-size', '3000px'));
  await page.evaluate(() => scrollTo(0, 90));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(90);
  await guide.isAround(entry);
});

test('the keyboard still reaches the real element', async () => {
  const { page, guide } = await openX(HOME);
  await guide.isAt(1);
  const isReached = (): Promise<boolean> =>
    page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, MORE);

  for (let presses = 0; presses < 40 && !(await isReached()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await guide.isAt(2);
});

test('the guide has no input listeners outside its card while X asks for the password', async () => {
  const page = await session().browser.context.newPage();
  const devtools = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await page.goto(ARCHIVE);
  await guideOn(page).isAt(4);
  await devtools.send('Runtime.enable');
  expect(worlds.length).toBeGreaterThan(0);

  const listeners = new Set<string>();
  for (const contextId of worlds) {
    for (const expression of [
      'window',
      'document',
      'document.documentElement',
      'document.body',
      'document.querySelector("[role=dialog]")',
      'document.querySelector("input")',
      'document.querySelector("afterspace-guide")',
    ]) {
      const { result } = await devtools.send('Runtime.evaluate', { expression, contextId });
      if (result.objectId === undefined) continue;
      const found = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      for (const { type } of found.listeners) listeners.add(type);
    }
  }

  expect(listeners).toContain('scroll');
  expect(
    [...listeners].filter((type) =>
      /key|input|focus|blur|change|paste|composition|pointer|mouse|click/.test(type),
    ),
  ).toEqual([]);
});

test('a dismissed guide runs once per navigation, and its cost is measured', async () => {
  await storeRequest(session().browser, { guide: 'dismissed', guideAt: Date.now(), begun: true });
  const { page, guide } = await openX(ACCOUNT);
  await expect(guide.button('Show the Afterspace guide')).toBeVisible();
  await expect(guide.host).toHaveAttribute('data-step', '3');
  const browser = page.context().browser();

  await browser?.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler'],
  });
  const [home, explore] = ['AppTabBar_Home_Link', 'AppTabBar_Explore_Link'] as const;
  const visits = [home, explore, home, explore, home, explore];
  for (const testId of visits) {
    await page.getByTestId(testId).click();
    await expect(page.locator('main [role="progressbar"]')).toBeHidden();
  }
  const trace = await browser?.stopTracing();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(String(trace));
  const ours = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && /\/(loader|guide)\.js$/.test(args?.data?.url ?? ''),
  );
  const perVisit = ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 / visits.length;

  test.info().annotations.push({ type: 'ms per navigation', description: perVisit.toFixed(2) });
  console.log(`${perVisit.toFixed(2)} ms of main thread per navigation, in ${ours.length} calls`);
  expect(ours.length).toBeGreaterThan(0);
  // One check per navigation, and the browser's calls for it. Nothing runs continuously.
  expect(ours.length).toBeLessThanOrEqual(visits.length * 6);
});

test('other pages of X load only one script of less than 1.5 kB', async () => {
  for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
      await readFile(`${build}/manifest.json`, 'utf8'),
    );
    const scripts = manifest.content_scripts.flatMap(({ js }) => js);
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(await readFile(join(build, script))).length),
    );

    expect(scripts).toEqual(['loader.js']);
    expect(sizes[0]).toBeLessThan(1500);
  }
});

/** An event of a Chromium trace. */
interface TraceEvent {
  name: string;
  /** Thread time in µs. */
  tdur?: number;
  args?: { data?: { url?: string } };
}
