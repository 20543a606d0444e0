import { computed, type ReadonlySignal } from '@preact/signals';
import type { PlayerStore } from '#components/player/player-store.ts';
import type { RowInside } from '#components/recordings/list/RecordingList.tsx';
import { HitLines, linesOf } from '#components/search/HitLines.tsx';
import type { FoundEntries, SearchSession } from '#components/search/search-session.ts';
import type { Translate } from '#utils/i18n/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { ListEntry } from '#utils/library/index.ts';

export interface FoundListOptions {
  session: SearchSession;
  player: PlayerStore;
  t: Translate;
  /** What the addresses of recordings begin with. */
  page?: string;
  /** Opens an address of the library in another way than a link does. */
  onOpen?: ((hash: string) => void) | undefined;
}

/** What a list shows of the query's answer, and where its rows lead. */
export interface FoundList {
  entries: readonly ListEntry[];
  /** The order, if it is not by date. */
  order: string | undefined;
  inside: RowInside | undefined;
  isChanging: true;
  /** Addresses of recordings keep the query. */
  hrefOf: (spaceId: string) => string;
  onOpen: ((spaceId: string) => void) | undefined;
}

/** Undefined while the list shows everything. It follows the answer: rows are rendered once for a letter. */
export function createFoundList({
  session,
  player,
  t,
  page = '',
  onOpen,
}: FoundListOptions): ReadonlySignal<FoundList | undefined> {
  let last: { found: FoundEntries; list: FoundList } | undefined;
  return computed(() => {
    const found = session.found.value;
    if (!found) return undefined;
    const { query, entries, hits } = found;
    // Most answers only say that there is no more.
    if (last?.found.query === query && last.found.entries === entries && last.found.hits === hits)
      return last.list;
    const hashOf = (spaceId: string): string => formatRoute({ view: 'recording', spaceId }, query);
    const hrefOf = (spaceId: string): string => page + hashOf(spaceId);
    const open = onOpen && ((spaceId: string) => onOpen(hashOf(spaceId)));
    const inside: RowInside = {
      linesOf: (spaceId) => linesOf(hits.get(spaceId) ?? 0),
      render: (spaceId) => (
        <HitLines
          store={session}
          spaceId={spaceId}
          count={hits.get(spaceId) ?? 0}
          href={hrefOf(spaceId)}
          onOpen={open}
          onPlay={(space, position) => void player.playFrom(space, position)}
        />
      ),
    };
    const list: FoundList = {
      entries,
      order: query.sort && t(`sort-${query.sort}`),
      inside: hits.size > 0 ? inside : undefined,
      isChanging: true,
      hrefOf,
      onOpen: open,
    };
    last = { found, list };
    return list;
  });
}
