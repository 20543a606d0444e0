// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import type { ImportReport, SpaceOutcome } from '#utils/library/import-record.ts';
import { NO_REQUEST } from '#utils/x/index.ts';
import { recordingsOf } from '../../builders.ts';
import { byRole, byTestId, clear, click, pageText, show } from '../../screen.tsx';
import type { FormerBackup } from '../fake-backup.ts';
import { createStores } from '../stores.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(clear);

async function showLibrary(reports: ImportReport[], formerBackup?: FormerBackup) {
  const options = { ...(formerBackup && { formerBackup }) };
  const stores = createStores(recordingsOf(1), [], NO_REQUEST, reports, options);
  await show(<LibraryPage {...stores} />);
  return stores;
}

/** The page after a complete import, at 5. */
async function showImported(formerBackup?: FormerBackup) {
  const files = [{ name: 'twitter.zip', size: 16_000_000_000 }];
  const counts = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
  const spaces: SpaceOutcome[] = [{ spaceId: 'space-0', kind: 'new', state: 'complete' }];
  const report = { id: 'r', importedAt: 5, files, counts, spaces, unreached: 0, unimported: 0 };
  const stores = await showLibrary([report], formerBackup);

  await act(() =>
    stores.fakeEngine.publishImport({
      state: 'done',
      id: 'import-1',
      files: ['twitter.zip'],
      counts,
      report: 'r',
    }),
  );
  // The page checks the recordings, and then looks the download up.
  await act(async () => {});
  await act(async () => {});
  return stores;
}

it('offers to delete the ZIP of a library that is backed up, with its folder and a link to the report', async () => {
  const { calls } = await showImported({ at: 6, isWhole: true });
  await click(byRole('button', 'Show in folder'));

  expect(pageText()).toContain('You can delete the ZIP (16 GB) now');
  expect(pageText()).toContain('/downloads/twitter.zip');
  expect(byRole('link', 'See the full report').getAttribute('href')).toBe('#/imports');
  expect(calls).toEqual(['downloads/3']);
});

it.each([
  ['there was none', undefined],
  ['the last was before the import', { at: 4, isWhole: true }],
  ['the last lacks something', { at: 6, isWhole: false }],
])('asks to keep the ZIP or to make a backup, if %s', async (_, former) => {
  const { calls, backup } = await showImported(former);
  expect(pageText()).toContain('Keep the ZIP, or make a backup');
  expect(pageText()).not.toContain('You can delete the ZIP');

  await act(() => backup.make({ withDeleted: false }));
  await act(async () => {});

  expect(calls[0]).toMatch(/^backup\/Afterspace-backup-/);
  expect(pageText()).toContain('You can delete the ZIP');
});

it('asks no more about a ZIP that the person keeps', async () => {
  await showImported();

  await click(byTestId('keep-zips-yes'));

  expect(pageText()).not.toContain('Keep the ZIP, or make a backup');
  expect(pageText()).not.toContain('You can delete the ZIP');
});

it('offers a copy in Downloads as long as that is off', async () => {
  const { downloadsCopy } = await showImported();
  expect(byTestId('keep-zips-copy').getAttribute('href')).toBe('#/settings/storage');

  await act(() => downloadsCopy.turn(true));

  expect(byTestId('keep-zips').textContent).toContain('I keep the ZIP');
  expect(document.querySelector('[data-testid="keep-zips-copy"]')).toBeNull();
});

it('reminds of a backup once much is new, until that is dismissed', async () => {
  const counts = { new: 9, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
  const report = { id: 'a', importedAt: 5, files: [], counts, spaces: [], unreached: 0, unimported: 0 };
  const later = { ...report, id: 'b', importedAt: 7 };
  await showLibrary([later, report], { at: 6, isWhole: true });
  expect(pageText()).not.toContain('in no backup');
  await clear();

  await showLibrary([later, report]);
  expect(byTestId('backup-reminder').dataset['count']).toBe('18');
  await click(byRole('button', 'Dismiss'));

  expect(pageText()).not.toContain('in no backup');
});
