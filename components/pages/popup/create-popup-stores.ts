import { signal } from '@preact/signals';
import { createAccessStore } from '#components/access/access-store.ts';
import { createSharedStores } from '#components/pages/create-shared-stores.ts';
import { connectEngine } from '#utils/engine/index.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { createDatabaseOpener, createPeopleRows, createRecordings } from '#utils/library/index.ts';
import { sendMessage } from '#utils/messaging.ts';
import { EVERYTHING } from '#utils/search/index.ts';
import { xAccess } from '#utils/x/index.ts';
import type { PopupPageProps } from './popup-props.ts';

/** All that the popup, and the page beside a page, work on. `onLeave` is called when another page has come to the front. */
export function createPopupStores(onLeave: () => void): PopupPageProps {
  const engine = connectEngine(() => sendMessage('openEngine'));
  const open = createDatabaseOpener();
  const status = signal<ImportStatus>({ state: 'idle' });
  engine.onImport((next) => {
    // What waits does so behind the one that is shown.
    if (next.state !== 'queued') status.value = next;
  });
  const query = signal(EVERYTHING);
  return {
    ...createSharedStores({
      engine,
      recordings: createRecordings(open),
      people: createPeopleRows(open),
      startGuide: () => sendMessage('startGuide').then(onLeave),
      querySource: { query, set: (next) => (query.value = next) },
    }),
    imports: { status },
    access: createAccessStore(xAccess),
    onOpenLibrary: (hash) => void sendMessage('openLibrary', hash).then(onLeave),
  };
}
