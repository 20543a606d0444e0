import { useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { FoundList, FoundListOptions } from './found-list.tsx';
import type { SearchStore } from './search-store.ts';

/** What a list shows of the query's answer; undefined while it shows everything. */
export function useFoundList({
  search,
  player,
  page = '',
  onOpen,
}: Omit<FoundListOptions, 'session' | 't'> & { search: SearchStore }): FoundList | undefined {
  const { t } = useLocale();
  const loaded = search.loaded.value;
  const list = useMemo(
    () => loaded?.parts.createFoundList({ session: loaded.session, player, t, page, onOpen }),
    [loaded, player, t, page, onOpen],
  );
  return list?.value;
}
