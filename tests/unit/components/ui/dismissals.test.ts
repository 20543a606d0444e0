import { describe, expect, it } from 'vitest';
import { createDismissals } from '#components/ui/notice/dismissals.ts';

/** A storage that holds `text` at first. */
function storageWith(text: string | null = null) {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_key: string, value: string) => {
      held = value;
    },
  };
}

describe('createDismissals', () => {
  it('remembers what was dismissed when the page is opened again', () => {
    const storage = storageWith();
    createDismissals(storage).add('import-1');

    expect(createDismissals(storage).ids.value).toEqual(['import-1']);
  });

  it('remembers the last fifty only', () => {
    const dismissals = createDismissals(storageWith());
    for (let i = 0; i < 60; i += 1) dismissals.add(`import-${i}`);

    expect(dismissals.ids.value).toHaveLength(50);
    expect(dismissals.ids.value.at(-1)).toBe('import-59');
  });

  it.each(['nonsense', '{"a":1}', '[1, null]'])('begins anew where %s is stored', (text) => {
    expect(createDismissals(storageWith(text)).ids.value).toEqual([]);
  });
});
