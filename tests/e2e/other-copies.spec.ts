import { expect, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metadataEntry } from '../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { useChromium } from '../harness/session.ts';
import { importAndWait, openEmptyLibrary } from './library-page.ts';

const session = useChromium();
const SPACE = '1ypKdEXvkMLGW';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-copies-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

/** An archive of this account with a Space of its own audio. */
async function writeArchive(id: string, hostClip: 'host' | 'ana', duration: number): Promise<string> {
  const turns = [{ speaker: 'host', from: 0, to: duration }];
  const startedAt = Date.UTC(2026, 5, 1, 19);
  const { bytes } = buildSpaceAudio({ duration, startedAt, guests: [], turns, hostClip });
  const account = [{ account: { accountId: id, username: `user${id}` } }];
  const path = join(folder, `twitter-${id}.zip`);
  await writeFile(
    path,
    writeZip({
      entries: [
        { name: 'data/account.js', data: `window.YTD.account.part0 = ${JSON.stringify(account)}` },
        metadataEntry([{ spacesMetadata: { id: SPACE, creatorUserId: id } }]),
        { name: `data/spaces_media/space-${SPACE}_0.ts`, data: bytes },
      ],
    }),
  );
  return path;
}

test('somebody else’s longer audio under the same id replaces nothing, and both copies ask which is whose', async () => {
  const mine = await writeArchive('42', 'host', 20);
  const theirs = await writeArchive('43', 'ana', 40);
  const page = await openEmptyLibrary(session().browser);
  await importAndWait(page, mine);

  await importAndWait(page, theirs);

  const row = (id: string) => page.locator(`[data-testid="recording"][data-space="${id}"]`);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-new', '1');
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-replaced', '0');
  await expect(row(SPACE)).toHaveAttribute('data-seconds', /^20\./);
  await expect(row(`${SPACE}~43`)).toHaveAttribute('data-seconds', /^40\./);
  await expect(page.getByText('Which is yours?')).toHaveCount(2);

  await row(`${SPACE}~43`).getByRole('link').click();
  await page.getByTestId('copy-question').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/recordings/${SPACE}$`));
  await page.getByRole('button', { name: 'This one is mine' }).click();

  await expect(page.getByTestId('copy-question')).toHaveCount(0);
  await expect(row(`${SPACE}~43`)).toHaveCount(0);
  await expect(page.getByTestId('recently-deleted')).toHaveAttribute('data-count', '1');
});
