// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { createDownloadsCopyStore } from '#components/backup/downloads-copy-store.ts';
import { DownloadsCopySetting } from '#components/backup/DownloadsCopySetting.tsx';
import type { DownloadsCopy } from '#utils/library/index.ts';
import { allByRole, byRole, byTestId, clear, click, pageText, show } from '../screen.tsx';

const OFF: DownloadsCopy = { isOn: false, isDue: false, copied: 0, left: 0, leftOut: 0 };

async function showSetting(stored: DownloadsCopy, language?: string) {
  const calls: string[] = [];
  let listener = (): void => {};
  let state = stored;
  const change = (more: Partial<DownloadsCopy>): Promise<void> =>
    act(async () => {
      state = { ...state, ...more };
      listener();
    });
  const store = createDownloadsCopyStore({
    read: async () => state,
    async turn(isOn) {
      calls.push(`turn ${isOn}`);
      state = { ...OFF, isOn, isDue: isOn };
    },
    copy: async () => void calls.push('copy'),
    onChange(changed) {
      listener = changed;
      return () => {};
    },
  });
  await show(<DownloadsCopySetting store={store} bytes={2e9} />, language);
  return { calls, change };
}

const checkbox = (): HTMLInputElement => {
  const found = document.querySelector('input');
  if (!found) throw new Error('No checkbox');
  return found;
};

afterEach(clear);

it('says what it does before it is switched on, and begins to copy then', async () => {
  const { calls } = await showSetting(OFF);
  expect(byTestId('downloads-copy').dataset['state']).toBe('off');
  expect(checkbox().checked).toBe(false);
  expect(pageText()).toContain('It does not have your titles');
  expect(pageText()).toMatch(/with those that are here: 2 GB/);

  await click(checkbox());

  await vi.waitFor(() => expect(calls).toEqual(['turn true', 'copy']), { timeout: 60_000 });
  expect(byTestId('downloads-copy').dataset['state']).toBe('copying');
});

it('begins nothing when it is switched off', async () => {
  const { calls } = await showSetting({ ...OFF, isOn: true });
  await click(checkbox());
  expect(calls).toEqual(['turn false']);
});

it('shows how far it is, and then how much is there', async () => {
  const { change } = await showSetting({ ...OFF, isOn: true, isDue: true, left: 3 });
  expect(pageText()).toContain('Saving: 3 files to go');

  await change({ isDue: false, left: 0, copied: 3, copiedAt: Date.UTC(2026, 5, 3) });

  expect(pageText()).toMatch(/3 files are there\. The last one was saved on .*3/);
  expect(allByRole('button')).toEqual([]);
});

it('says why it has stopped, and goes on when it is asked to', async () => {
  const { calls } = await showSetting({ ...OFF, isOn: true, isDue: true, left: 3, code: 'copy-full' });
  expect(byTestId('downloads-copy').dataset['state']).toBe('failed');
  expect(pageText()).toContain('There is no space left for the copy in Downloads');

  await click(byRole('button', 'Try again'));

  expect(calls).toEqual(['copy']);
});

it('names how many files are left out, in the plural forms of the language', async () => {
  await showSetting({ ...OFF, isOn: true, copied: 1, copiedAt: 0, leftOut: 2 }, 'ar');
  expect(pageText()).toContain('تعذّر حفظ ملفين');
});
