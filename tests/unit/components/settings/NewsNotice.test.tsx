// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { NewsNotice } from '#components/about/NewsNotice.tsx';
import { createDismissals } from '#components/ui/notice/dismissals.ts';
import { byRole, clear, click, pageText, show } from '../screen.tsx';

afterEach(clear);

const dismissalsIn = (items: Map<string, string>) =>
  createDismissals({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
  });

it('says once what an update has brought', async () => {
  const items = new Map<string, string>();
  await show(<NewsNotice hasNews={async () => true} dismissals={dismissalsIn(items)} />);
  const before = pageText();

  await click(byRole('button', 'Dismiss'));
  const after = pageText();
  await clear();
  await show(<NewsNotice hasNews={async () => true} dismissals={dismissalsIn(items)} />);

  expect(before).toContain("What's new in");
  expect([after, pageText()]).toEqual(['', '']);
});

it('says nothing where there is no news', async () => {
  await show(<NewsNotice hasNews={async () => false} dismissals={dismissalsIn(new Map())} />);

  expect(pageText()).toBe('');
});
