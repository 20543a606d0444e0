import type { ReadonlySignal } from '@preact/signals';
import { createLiveList, type LiveList } from '#components/ui/list/live-list.ts';
import type { People } from '#utils/library/index.ts';
import type { ParticipantList } from '#utils/people/index.ts';

export interface ParticipantsStore {
  /** Who speaks in which recording. Undefined until it has been read, which begins when it is first asked for. */
  lists(): ReadonlySignal<readonly ParticipantList[] | undefined>;
}

/** Only pages about people need it, so no other page waits for it. */
export function createParticipantsStore({
  people,
}: {
  people: Pick<People, 'participants' | 'onParticipantsChange'>;
}): ParticipantsStore {
  let read: LiveList<ParticipantList> | undefined;
  return {
    lists() {
      read ??= createLiveList(
        { list: people.participants, onChange: people.onParticipantsChange },
        {
          idOf: ({ spaceId }) => spaceId,
          compare: (a, b) => a.spaceId.localeCompare(b.spaceId),
          // What has changed is read one by one anyway.
          singleRead: 0,
        },
      );
      return read.items;
    },
  };
}
