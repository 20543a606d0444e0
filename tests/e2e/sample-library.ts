import { expect, test, type Page } from '@playwright/test';
import type { ChromiumDriver } from '../harness/chromium.ts';
import type { SampleTruth } from '../harness/journey/sample.ts';
import type { Session } from '../harness/session.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

export interface SampleLibrary {
  sample: ReturnType<typeof useSample>;
  /** The newest recording: the host speaks first in it, then a guest. */
  newest(): SampleTruth;
  /** Opens the newest recording, and waits until it can be exported. */
  openRecording(): Promise<Page>;
}

/** Imports the sample before the tests of a file. */
export function useSampleLibrary(session: () => Session<ChromiumDriver>): SampleLibrary {
  const sample = useSample();

  test.beforeAll(async () => {
    const page = await session().browser.open('library.html');
    await importAndWait(page, sample().zip);
    await page.close();
  });

  function newest(): SampleTruth {
    const [first] = sample().truth;
    if (!first) throw new Error('The sample is empty');
    return first;
  }

  return {
    sample,
    newest,
    async openRecording() {
      const page = await session().browser.open(`library.html#/recordings/${newest().space}`);
      await expect(page.getByTestId('export-m4a')).toBeEnabled();
      return page;
    },
  };
}
