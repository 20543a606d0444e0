// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ImportPanel, type ImportPanelProps } from '#components/import/ImportPanel.tsx';
import type { KnownImport } from '#components/import/import-store.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { IMPORT_CODES } from '#utils/library/index.ts';
import { allByRole, byRole, byTestId, clear, click, pageText, show, hooksOf } from '../screen.tsx';

const showPanel = (
  status: ImportStatus,
  {
    waiting = [],
    isDismissed = false,
    onCancel = () => {},
    onDismiss = () => {},
  }: Partial<ImportPanelProps> = {},
) => show(<ImportPanel {...{ status, waiting, isDismissed, onCancel, onDismiss }} />);

const DONE: KnownImport = {
  state: 'done',
  id: 'import-1',
  files: ['a.zip'],
  counts: { new: 2, replaced: 1, kept: 0, missing: 0, partial: 1, damaged: 0 },
};

afterEach(clear);

describe('ImportPanel', () => {
  it('is empty before anything was imported', async () => {
    await showPanel({ state: 'idle' });

    expect(byTestId('import-status').dataset['state']).toBe('idle');
    expect(pageText()).toBe('');
  });

  it('shows progress, and can be cancelled', async () => {
    const cancelled: string[] = [];
    const onCancel = (id: string): void => void cancelled.push(id);
    await showPanel(
      { state: 'reading', id: 'import-1', files: ['twitter.zip'], progress: 0.42 },
      { onCancel },
    );

    await click(byRole('button', 'Cancel'));

    expect(hooksOf('import-status')).toMatchObject({ state: 'reading', progress: '0.42' });
    expect(byRole('progressbar', 'Import progress').getAttribute('value')).toBe('0.42');
    expect(pageText()).toContain('Importing twitter.zip');
    expect(cancelled).toEqual(['import-1']);
  });

  it('shows the result, and has the counts as attributes', async () => {
    await showPanel(DONE);

    expect(hooksOf('import-status')).toMatchObject({
      state: 'done',
      progress: '1',
      new: '2',
      replaced: '1',
      kept: '0',
      missing: '0',
      partial: '1',
      damaged: '0',
    });
    expect(pageText()).toContain('2 new recordings are in your library');
    expect(pageText()).toContain('One was replaced by a better copy.');
    expect(pageText()).toContain('Keep the ZIP');
  });

  it.each(IMPORT_CODES)('explains %s and has its code as an attribute', async (code) => {
    await showPanel({ state: 'failed', id: 'import-1', files: ['a.zip'], code });

    expect(hooksOf('import-status')).toMatchObject({ state: 'failed', code });
    expect(pageText().length).toBeGreaterThan(80);
  });

  it('shows how much space is needed, and how much is free', async () => {
    const shortage = { needed: 16e9, free: 2.5e9 };
    await showPanel({ state: 'failed', id: 'import-1', files: ['a.zip'], code: 'quota', shortage });

    expect(pageText()).toContain('needs 16 GB, but only 2.5 GB is free');
  });

  it('names the other parts of a split ZIP', async () => {
    const needs = ['twitter.z02', 'twitter.zip'];
    await showPanel({
      state: 'failed',
      id: 'import-1',
      files: ['twitter.z01'],
      code: 'unsupported-zip',
      needs,
    });

    expect(pageText()).toContain('twitter.z02, twitter.zip');
  });

  it('says that another part of the archive may have Spaces', async () => {
    await showPanel({
      state: 'failed',
      id: 'import-1',
      files: ['a.zip'],
      code: 'no-spaces',
      reason: 'another-part',
    });

    expect(hooksOf('import-status')).toMatchObject({ code: 'no-spaces' });
    expect(pageText()).toContain('another one may hold your Spaces');
    expect(pageText()).not.toContain('X lists none');
  });

  it('shows why it ended early, beside what it imported', async () => {
    await showPanel({ ...DONE, stopped: 'quota' });

    expect(pageText()).toContain('There is not enough space on this computer');
    expect(pageText()).toContain('2 new recordings are in your library');
  });

  it('names the file to choose again after an interruption', async () => {
    await showPanel({ state: 'failed', id: 'import-1', files: ['twitter.zip'], code: 'interrupted' });

    expect(pageText()).toContain('Choose twitter.zip again.');
  });

  it('shows that an import waits, and each that waits can be cancelled by itself', async () => {
    const cancelled: string[] = [];
    const onCancel = (id: string): void => void cancelled.push(id);
    const waiting: KnownImport[] = [{ state: 'queued', id: 'import-2', files: ['b.zip', 'c.zip'] }];
    await showPanel({ state: 'queued', id: 'import-1', files: ['a.zip'] }, { waiting, onCancel });

    expect(hooksOf('import-status')).toMatchObject({ state: 'queued', progress: '0' });
    expect(pageText()).toContain('a.zip is waiting');
    expect(pageText()).toContain('2 files are waiting');
    const [first, second] = allByRole('button', 'Cancel');
    if (first && second) for (const button of [second, first]) await click(button);
    expect(cancelled).toEqual(['import-2', 'import-1']);
  });

  it('can be dismissed, and keeps its attributes', async () => {
    let dismissed = 0;
    await showPanel(DONE, { onDismiss: () => dismissed++ });

    await click(byRole('button', 'Dismiss'));
    await showPanel(DONE, { isDismissed: true });

    expect(pageText()).toBe('');
    expect(dismissed).toBe(1);
    expect(byTestId('import-status').dataset['state']).toBe('done');
  });
});
