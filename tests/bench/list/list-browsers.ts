import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildName } from '../../harness/ensure-build.ts';
import { launchChromium } from '../../harness/chromium.ts';
import { launchFirefox } from '../../harness/firefox.ts';
import type { StandIn } from '../../harness/x/index.ts';

/** A page of the extension in either browser. */
export interface ListPage {
  evaluate<Result>(expression: string): Promise<Result>;
  /** Bytes that its objects take after garbage collection; undefined where the browser does not say. */
  heap(): Promise<number | undefined>;
  /** Processor time of its main thread in ms; undefined where the browser does not say. */
  busy(): Promise<number | undefined>;
  close(): Promise<void>;
}

export interface ListBrowser {
  open(path: string): Promise<ListPage>;
  close(): Promise<void>;
}

/** Starts a browser with a library of so many recordings: the profile of that name, which stays. */
export type LaunchList = (profile: string) => Promise<ListBrowser>;

export function launcherOf(
  name: BuildName,
  folder: string,
  options: { extensionDir: string; standIn: StandIn },
): LaunchList {
  const downloadsDir = join(folder, 'list-downloads');
  return async (profile) => {
    const profileDir = join(folder, `list-${name}-${profile}`);
    await Promise.all([profileDir, downloadsDir].map((each) => mkdir(each, { recursive: true })));
    const given = { ...options, downloadsDir, profileDir };
    if (name === 'firefox') {
      const browser = await launchFirefox(given);
      return {
        async open(path) {
          const page = await browser.open(path);
          const unknown = () => Promise.resolve(undefined);
          return {
            evaluate: (code) => page.evaluate(code),
            heap: unknown,
            busy: unknown,
            close: () => page.close(),
          };
        },
        close: () => browser.close(),
      };
    }
    const driver = await launchChromium(given);
    return { open: async (path) => pageOf(await driver.open(path)), close: () => driver.close() };
  };
}

async function pageOf(page: Page): Promise<ListPage> {
  const session = await page.context().newCDPSession(page);
  return {
    evaluate: (expression) => page.evaluate(expression),
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    },
    async busy() {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
      return seconds === undefined ? undefined : seconds * 1000;
    },
    close: () => page.close(),
  };
}
