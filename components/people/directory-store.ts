import { computed, type ReadonlySignal } from '@preact/signals';
import { createLiveList } from '#components/ui/list/live-list.ts';
import type { PeopleRows } from '#utils/library/index.ts';
import { createPeopleDirectory, type PeopleDirectory } from '#utils/people/index.ts';

export interface DirectoryStore {
  /** Undefined until it has been read. Empty if it cannot be. */
  directory: ReadonlySignal<PeopleDirectory | undefined>;
  dispose(): void;
}

/** What the person says about people, kept up to date. */
export function createDirectoryStore({ people }: { people: PeopleRows }): DirectoryStore {
  const rows = createLiveList({ list: () => people.list(), onChange: people.onChange });
  const directory = computed(() => {
    const known = rows.items.value ?? (rows.failure.value && []);
    return known && createPeopleDirectory(known);
  });
  return { directory, dispose: rows.dispose };
}
