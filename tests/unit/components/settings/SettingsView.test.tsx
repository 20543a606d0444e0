// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { createAutoImportStore } from '#components/settings/auto-import-store.ts';
import type { AutoImportState } from '#utils/downloads/index.ts';
import { REMINDER_DEFAULTS } from '#utils/notices/index.ts';
import { NO_REQUEST } from '#utils/x/index.ts';
import { createStores } from '../pages/stores.ts';
import { allByRole, byRole, byTestId, clear, click, fire, pageText, show } from '../screen.tsx';

async function showSettings({
  state = 'needs-switch',
  again = false,
}: { state?: AutoImportState; again?: boolean } = {}) {
  location.hash = '#/settings/archive';
  const request = { ...NO_REQUEST, lastArchiveAt: Date.UTC(2026, 5, 3) };
  const stores = createStores([], [], request, [], { reminderSettings: { ...REMINDER_DEFAULTS, again } });
  const autoImport = createAutoImportStore({
    state: async () => state,
    allow: async () => true,
    disallow: async () => true,
    openSwitch: async () => void stores.calls.push('switch'),
    watch: () => () => {},
  });
  await show(<LibraryPage {...stores} autoImport={autoImport} />);
  return stores;
}

afterEach(async () => {
  await clear();
  location.hash = '';
});

describe('the settings', () => {
  it('say what the switch does before its page is opened', async () => {
    const { calls: went } = await showSettings();

    await click(byRole('button', 'Open that page'));

    expect(pageText()).toContain('The switch there restarts Afterspace: its pages close');
    expect(went).toEqual(['switch']);
  });

  it('do not offer the switch during an import or playback', async () => {
    const { fakeEngine } = await showSettings();

    await act(() =>
      fakeEngine.publishImport({ state: 'reading', id: 'import-1', files: ['a.zip'], progress: 0 }),
    );
    const whileImporting = allByRole('button', 'Open that page');
    await act(() =>
      fakeEngine.publishImport({ state: 'failed', id: 'import-1', files: ['a.zip'], code: 'cancelled' }),
    );
    const after = allByRole('button', 'Open that page');
    await act(() => fakeEngine.publishPlayer({ state: 'playing', spaceId: 'a', position: 0, duration: 9 }));

    expect([whileImporting.length, after.length]).toEqual([0, 1]);
    expect(allByRole('button', 'Open that page')).toEqual([]);
    expect(pageText()).toContain('the switch would end it');
  });

  it('show which of the three steps are done', async () => {
    await showSettings({ state: 'off' });

    expect(byTestId('auto-import').querySelectorAll('[data-done="true"]')).toHaveLength(2);
    expect(byRole('button', 'Allow it')).toBeTruthy();
  });

  it('explain that Firefox has no auto-import', async () => {
    await showSettings({ state: 'impossible' });

    expect(pageText()).toContain("Firefox doesn't let extensions open downloaded files");
  });

  it('turn each reminder on and off', async () => {
    const { calls: went } = await showSettings();

    for (const box of document.querySelectorAll<HTMLInputElement>('.choice input')) await click(box);

    expect(went.map((each) => JSON.parse(each))).toEqual([
      { first: false, daily: true, ending: true, again: false, intervalDays: 28 },
      { first: false, daily: false, ending: true, again: false, intervalDays: 28 },
      { first: false, daily: false, ending: false, again: false, intervalDays: 28 },
      { first: false, daily: false, ending: false, again: true, intervalDays: 28 },
    ]);
  });

  it('save the day for the next request as a calendar entry', async () => {
    const { calls: went } = await showSettings({ again: true });

    await click(byTestId('calendar'));

    expect(pageText()).toContain(
      'Your last archive is from Jun 3, 2026. Request the next one by Jul 1, 2026.',
    );
    expect(went).toEqual(['calendar/2026-07-01T00:00:00.000Z']);
  });

  it('store only a valid number of days', async () => {
    const { calls: went } = await showSettings({ again: true });
    const days = document.querySelector<HTMLInputElement>('input[type="number"]');
    if (!days) throw new Error('no field for the days');

    days.value = '99';
    await fire(days, new Event('change', { bubbles: true }));
    days.value = '21';
    await fire(days, new Event('change', { bubbles: true }));

    expect(went.map((each) => JSON.parse(each))).toMatchObject([{ intervalDays: 21 }]);
  });
});
