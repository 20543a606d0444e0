import { useMemo } from 'preact/hooks';
import type { PlayerStore } from '#components/player/player-store.ts';
import type { RowInside } from '#components/recordings/list/RecordingList.tsx';
import { HitLines, linesOf } from '#components/search/HitLines.tsx';
import type { SearchStore } from '#components/search/search-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { ListEntry } from '#utils/library/index.ts';

export interface FoundOptions {
  search: SearchStore;
  player: PlayerStore;
  /** What the addresses of recordings begin with. */
  page?: string;
  /** Opens an address of the library in another way than a link does. */
  onOpen?: ((hash: string) => void) | undefined;
}

/** What a list shows of the query's answer, and where its rows lead. */
export interface FoundList {
  /** Undefined while the list shows everything. */
  entries: readonly ListEntry[] | undefined;
  /** The order, if it is not by date. */
  order: string | undefined;
  inside: RowInside | undefined;
  isChanging: boolean;
  /** Addresses of recordings keep the query. */
  hrefOf: (spaceId: string) => string;
  onOpen: ((spaceId: string) => void) | undefined;
}

export function useFound({ search, player, page = '', onOpen }: FoundOptions): FoundList {
  const { t } = useLocale();
  const found = search.found.value;
  // The one that is answered: rows are rendered once for a letter.
  const query = found?.query ?? search.query.value;
  const leads = useMemo(() => {
    const hashOf = (spaceId: string): string => formatRoute({ view: 'recording', spaceId }, query);
    return {
      hrefOf: (spaceId: string): string => page + hashOf(spaceId),
      onOpen: onOpen && ((spaceId: string) => onOpen(hashOf(spaceId))),
    };
  }, [query, page, onOpen]);
  const inside = useMemo((): RowInside | undefined => {
    if (!found || found.hits.size === 0) return undefined;
    return {
      linesOf: (spaceId) => linesOf(found.hits.get(spaceId) ?? 0),
      render: (spaceId) => (
        <HitLines
          store={search}
          spaceId={spaceId}
          count={found.hits.get(spaceId) ?? 0}
          href={leads.hrefOf(spaceId)}
          onOpen={leads.onOpen}
          onPlay={(space, position) => void player.playFrom(space, position)}
        />
      ),
    };
  }, [found, search, leads, player]);
  return {
    entries: found?.entries,
    order: query.sort && t(`sort-${query.sort}`),
    inside,
    isChanging: found !== undefined,
    ...leads,
  };
}
