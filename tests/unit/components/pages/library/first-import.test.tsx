// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { createStores } from '../stores.ts';
import { clear, pageText, show } from '../../screen.tsx';

afterEach(clear);

it('says what is to come while the first import runs, and only then', async () => {
  const stores = createStores([]);
  await show(<LibraryPage {...stores} />);
  const before = pageText();

  await act(() =>
    stores.fakeEngine.publishImport({ state: 'reading', id: 'import-1', files: ['a.zip'], progress: 0 }),
  );
  const during = [document.querySelector('h1')?.textContent, pageText()];
  await act(() =>
    stores.fakeEngine.publishImport({ state: 'failed', id: 'import-1', files: ['a.zip'], code: 'cancelled' }),
  );

  expect(before).not.toContain('appears here');
  expect(during).toEqual([
    'Your first recordings are on their way',
    expect.stringContaining('Each of them appears here'),
  ]);
  expect(pageText()).not.toContain('appears here');
});
