// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { recordingOf } from '../builders.ts';
import { createStores } from '../pages/stores.ts';
import { byRole, clear, click, fire, pageText, show } from '../screen.tsx';

async function showSection(section: 'listening' | 'keyboard') {
  location.hash = `#/settings/${section}`;
  const stores = createStores([recordingOf()]);
  await show(<LibraryPage {...stores} />);
  return stores;
}

async function choose(label: string, value: string): Promise<void> {
  const select = [...document.querySelectorAll('.listening-choice')]
    .find(({ textContent }) => textContent.startsWith(label))
    ?.querySelector('select');
  if (!select) throw new Error(`no choice "${label}"`);
  select.value = value;
  await fire(select, new Event('change', { bubbles: true }));
}

afterEach(async () => {
  await clear();
  location.hash = '';
});

describe('the settings of playback', () => {
  it('change what the skip buttons do, and say', async () => {
    const { player } = await showSection('listening');

    await choose('Skip back by', '5');
    await choose('Skip forward by', '60');

    expect(player.state.value).toMatchObject({ skipBack: 5, skipForward: 60 });
    expect(byRole('button', 'Back 5 seconds').textContent).toBe('5');
    expect(byRole('button', 'Forward 60 seconds').textContent).toBe('60');
  });

  it('turn off what the player does by itself', async () => {
    const { player } = await showSection('listening');

    for (const box of document.querySelectorAll<HTMLInputElement>('.listening-switch input'))
      await click(box);

    expect(player.state.value).toMatchObject({ rewinds: false, playsNext: false, sleepsAfterTurn: true });
  });

  it('show what another page has set, among the usual speeds', async () => {
    const { fakeEngine } = await showSection('listening');

    await act(() => fakeEngine.publishPlayer({ state: 'paused', position: 0, duration: 0, rate: 1.35 }));

    const speeds = [...document.querySelectorAll('.listening-choice option')];
    expect(speeds.map(({ textContent }) => textContent)).toContainEqual(expect.stringContaining('1.35'));
  });
});

describe('the list of keys', () => {
  it('says how far they go', async () => {
    const { player } = await showSection('keyboard');

    await act(() => player.adjust({ skipBack: 20 }));

    expect(pageText()).toContain('Back 20 seconds');
  });
});
