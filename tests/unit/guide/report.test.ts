// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { replaceScript } from '#utils/x/index.ts';
import { archivePage, button, navigation, xPage } from '../x/x-pages.ts';
import { BEGUN, find, host, mount, NOW, sentence } from './mounted-guide.ts';

afterEach(() => replaceScript('guide').abort());

describe('the report of an unknown page', () => {
  it('is shown in full before it is copied, and leads back', async () => {
    xPage('<main><p>@somebody has written this</p><a href="/somebody">Somebody</a></main>');
    const { copies } = mount('/settings/account');
    await vi.waitFor(() => expect(find('[data-testid="report"]')).not.toBeNull(), 3000);

    find('[data-testid="report"]')?.click();
    await vi.waitFor(() => expect(find('[data-testid="report-text"]')).not.toBeNull());
    const text = find('[data-testid="report-text"]')?.textContent ?? '';
    find('[data-testid="copy"]')?.click();

    await vi.waitFor(() => expect(find('.outcome')?.textContent).toBe('Copied.'));
    expect(copies).toEqual([text]);
    expect(text).toContain('path=/settings/account');
    expect(text).toContain('a href=/?');
    expect(text.toLowerCase()).not.toContain('somebody');
    find('[data-testid="back"]')?.click();
    await vi.waitFor(() => expect(find('[data-testid="report"]')).not.toBeNull());
  });

  it('is not offered where the guide knows the way', async () => {
    xPage(navigation());

    mount('/home');

    await vi.waitFor(() => expect(find('[data-testid="take-there"]')).not.toBeNull());
    expect(find('[data-testid="report"]')).toBeNull();
  });
});

describe('seven days without an answer', () => {
  it('are said, and the archive can be requested again', async () => {
    xPage(archivePage(button('Requesting archive', true)));
    const asked = { ...BEGUN, requestedAt: NOW - 7 * 86_400_000, requestedBy: 'seen' } as const;
    const { visits, events } = mount('/settings/download_your_data', asked);

    await vi.waitFor(() => expect(sentence()).toContain('A week or more has passed without an answer'));
    expect(host()?.dataset['state']).toBe('waiting');
    find('[data-testid="again"]')?.click();

    await vi.waitFor(() => expect(visits).toEqual(['https://x.com/settings/download_your_data']));
    expect(events).toContainEqual({ type: 'again' });
  });
});
