import { launchChromium, type ChromiumDriver } from '../chromium.ts';
import type { StandIn } from '../x/index.ts';
import { importFiles } from './import-files.ts';
import { printLibrary, readLibrary } from './read-library.ts';
import type { StartOptions } from './options.ts';
import { prepare } from './prepare.ts';
import type { Sample } from './sample.ts';
import { logProgress } from './progress.ts';
import { walkJourney } from './walk-journey.ts';

/** Runs the journey in Chromium. Returns the command's exit code. */
export async function startInChromium(options: StartOptions, folder: string): Promise<number> {
  const { standIn, sample, ...prepared } = await prepare(options, folder);
  const driver = await launchChromium({ ...prepared, standIn });
  try {
    return await run(options, driver, standIn, sample);
  } finally {
    await driver.close();
    await standIn.close();
  }
}

async function run(
  options: StartOptions,
  driver: ChromiumDriver,
  standIn: StandIn,
  sample: Sample | undefined,
): Promise<number> {
  if (options.files.length > 0) return importAndPrint(options, driver);
  if (options.headless) {
    const screenshots = await walkJourney(driver, standIn);
    await print(options, driver);
    if (!options.json) process.stdout.write(`\n${screenshots.join('\n')}\n`);
    return 0;
  }
  await driver.context.pages()[0]?.goto('https://x.com/home');
  logProgress('Afterspace is open, beside a stand-in for X that accepts any password.');
  if (sample)
    logProgress(
      `Its guide leads to this sample archive, which can also be dropped on the library: ${sample.zip}`,
    );
  logProgress('Close the browser to end.');
  await browserClosed(driver);
  return 0;
}

async function importAndPrint(options: StartOptions, driver: ChromiumDriver): Promise<number> {
  logProgress(
    `Importing ${options.files.length === 1 ? options.files[0] : `${options.files.length} files`}…`,
  );
  const library = await driver.open('library.html');
  const end = await importFiles(library, options.files);
  if (end.state === 'failed') {
    if (options.json) process.stdout.write(`${JSON.stringify({ error: end.code })}\n`);
    else logProgress(`The import failed: ${end.code}`);
    return 1;
  }
  await print(options, driver);
  if (!options.headless) await browserClosed(driver);
  return 0;
}

async function print({ json }: StartOptions, driver: ChromiumDriver): Promise<void> {
  const library = await driver.open('library.html');
  printLibrary(await library.evaluate(readLibrary), json);
}

/** Resolves when the person has closed the browser. */
function browserClosed({ context }: ChromiumDriver): Promise<unknown> {
  return context.waitForEvent('close', { timeout: 0 });
}
