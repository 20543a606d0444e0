import { signal, type ReadonlySignal } from '@preact/signals';

/** Which notices the person has dismissed, so that they do not return when the page is opened again. */
export interface Dismissals {
  /** Their ids, the last dismissed at the end. */
  ids: ReadonlySignal<readonly string[]>;
  add(id: string): void;
}

/** A page's own storage, such as `localStorage`: it is read at once, so that nothing dismissed shows for a moment. */
export type DismissalStorage = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'dismissed-notices';

/** How many are remembered: older notices are not shown again anyway. */
const MAX_IDS = 50;

export function createDismissals(storage: DismissalStorage): Dismissals {
  const ids = signal<readonly string[]>(parse(storage.getItem(KEY)));
  return {
    ids,
    add(id) {
      ids.value = [...ids.value.filter((each) => each !== id), id].slice(-MAX_IDS);
      storage.setItem(KEY, JSON.stringify(ids.value));
    },
  };
}

/** What is stored may be from another version: whatever is no list of ids counts as none. */
function parse(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
