import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleEntries, sampleSpaces, type SampleSpace } from '../fixtures/archive/index.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZipFile } from '../fixtures/zip/write-zip-file.ts';
import { useChromium } from '../harness/session.ts';
import { importStatus, openEmptyLibrary, rows } from './library-page.ts';

const session = useChromium();
const NOW = Date.UTC(2026, 10, 1);
const HOUR = 3600_000;
const WITH_AUDIO = 300;
const WITHOUT = 300;
const ATTACHMENTS = 60;

function manySpaces(): SampleSpace[] {
  const [model] = sampleSpaces(NOW, 1);
  return Array.from({ length: WITH_AUDIO + WITHOUT }, (_, i) => ({
    ...model,
    id: `1Many${String(i).padStart(8, '0')}`,
    startedAt: model.startedAt - i * HOUR,
    endedAt: model.startedAt - i * HOUR + 60_000,
  }));
}

/** An archive of Spaces of two seconds, of Spaces without audio, and of files beside them. */
async function writeArchive(folder: string): Promise<string> {
  const spaces = manySpaces();
  const { bytes } = buildSpaceAudio({ duration: 2, startedAt: NOW, guests: [], turns: [] });
  const audio = spaces.slice(0, WITH_AUDIO).map(({ id }) => ({ space: id, part: 0, bytes }));
  const others = spaces.slice(0, ATTACHMENTS).map(({ id }) => ({
    name: `data/spaces_media/space-${id}.vtt`,
    data: `WEBVTT ${id}`,
  }));
  const path = join(folder, 'many.zip');
  await writeZipFile(path, { entries: [...sampleEntries({ now: NOW, audio, spaces }), ...others] });
  return path;
}

interface Seen {
  /** Every progress and every number of listed recordings that the page has shown, in order. */
  progress: number[];
  counts: number[];
}

/** Notes what the page shows until the next import has ended. Runs in the page. */
function watchPage(): { ended: Promise<Seen> } {
  const seen: Seen = { progress: [], counts: [] };
  const note = (list: number[], value: number): void => {
    if (list.at(-1) !== value) list.push(value);
  };
  const ended = new Promise<Seen>((resolve) => {
    const observer = new MutationObserver(() => {
      const status = document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset;
      const list = document.querySelector<HTMLElement>('[data-testid="recordings"]')?.dataset;
      note(seen.counts, Number(list?.['count']));
      if (status?.['state'] === 'reading') note(seen.progress, Number(status['progress']));
      if (status?.['state'] !== 'done' || list?.['count'] !== '600') return;
      observer.disconnect();
      resolve(seen);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { ended };
}

async function importWatched(page: Page, path: string): Promise<Seen> {
  const watch = await page.evaluateHandle(watchPage);
  await page.getByTestId('pick-files').setInputFiles(path);
  return watch.evaluate(({ ended }) => ended);
}

const isGrowing = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => number >= (numbers[i - 1] ?? 0));

test('the list follows an import of hundreds of Spaces, and in the end shows exactly what is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'many-'));
  const path = await writeArchive(folder);
  const { browser } = session();
  const page = await openEmptyLibrary(browser);
  const popup = await browser.open('popup.html');

  const { progress, counts } = await importWatched(page, path);

  expect(await importStatus(page)).toMatchObject({ new: '300', missing: '300', progress: '1' });
  expect(isGrowing(progress)).toBe(true);
  expect(progress.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(3);
  expect(isGrowing(counts)).toBe(true);
  expect(counts.length).toBeGreaterThan(3);
  await expect(popup.getByTestId('recordings')).toHaveAttribute('data-count', '600');
  // How many rows are in the document depends on the room that the window has for them.
  const firstRows = async () => (await rows(page)).slice(0, 12);
  const shown = await firstRows();
  await page.reload();
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '600');
  await expect.poll(firstRows).toEqual(shown);
  expect(shown.slice(0, 3).map(({ space }) => space)).toEqual(
    manySpaces()
      .slice(0, 3)
      .map(({ id }) => id),
  );
  expect(browser.errors).toEqual([]);
  await rm(folder, { recursive: true });
});
