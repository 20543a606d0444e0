// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NewsNotice } from '#components/about/NewsNotice.tsx';
import { NEWS, news } from '#utils/news.ts';
import { nextTurn } from '../../next-turn.ts';
import { byRole, clear, click, pageText, show } from '../screen.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Afterspace',
    version: NEWS.version,
  });
});

afterEach(clear);

/** Shows the notice, or what is there without it, once the page knows whether there is news. */
async function showNotice(): Promise<void> {
  await show(<NewsNotice news={news} />);
  await act(async () => {
    await news.hasNews();
    await nextTurn();
  });
}

it('says once what an update has brought', async () => {
  await showNotice();
  const before = pageText();

  await click(byRole('button', 'Dismiss'));
  const after = pageText();
  await clear();
  await showNotice();

  expect(before).toContain("What's new in");
  expect([after, pageText()]).toEqual(['', '']);
});

it('says nothing to somebody who has just installed it', async () => {
  await news.noteSeen();

  await showNotice();

  expect(pageText()).toBe('');
});
