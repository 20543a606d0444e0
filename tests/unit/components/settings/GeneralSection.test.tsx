// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { createStores } from '../pages/stores.ts';
import { byRole, clear, click, show } from '../screen.tsx';

async function showGeneral() {
  location.hash = '#/settings';
  const stores = createStores([]);
  await show(<LibraryPage {...stores} />);
  return stores;
}

function option(value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  if (!found) throw new Error(`no option "${value}"`);
  return found;
}

afterEach(async () => {
  await clear();
  location.hash = '';
});

describe('the general settings', () => {
  it('are the first section, which the list of sections marks', async () => {
    await showGeneral();

    expect(byRole('heading', 'General').tagName).toBe('H1');
    expect(byRole('link', 'General').getAttribute('aria-current')).toBe('page');
    expect(byRole('link', 'About').hasAttribute('aria-current')).toBe(false);
  });

  it('store what is chosen, one beside the other', async () => {
    const { calls } = await showGeneral();

    await click(option('pt'));
    await click(option('dark'));
    await click(option('24'));

    expect(calls.map((each) => JSON.parse(each))).toEqual([
      { language: 'pt', theme: 'system', hours: 'system' },
      { language: 'pt', theme: 'dark', hours: 'system' },
      { language: 'pt', theme: 'dark', hours: '24' },
    ]);
    expect(option('24').checked).toBe(true);
  });

  it('name each language in itself, for those who do not read the one that is shown', async () => {
    await showGeneral();

    expect(option('ar').closest('label')?.lang).toBe('ar');
    expect(option('ja').closest('label')?.textContent).toBe('日本語');
  });
});
