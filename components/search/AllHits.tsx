import { useLocale } from '#components/ui/locale.ts';
import type { Hit } from '#utils/search/index.ts';
import type { SearchStore } from './search-store.ts';
import { HitButton } from './HitLines.tsx';
import './AllHits.css';

/** More in one recording are no help to anybody. */
const MAX_HITS = 500;

const NO_HITS: readonly Hit[] = [];

/** All hits of the page's query inside this recording. */
export function useAllHits(store: SearchStore, spaceId: string): readonly Hit[] {
  const isSearched = store.highlights.value.length > 0 && store.found.value !== undefined;
  return isSearched ? store.hits(spaceId, MAX_HITS).value : NO_HITS;
}

export interface AllHitsProps {
  spaceId: string;
  hits: readonly Hit[];
  onPlay: (spaceId: string, position: number) => void;
}

/** All that was found inside the open recording. */
export function AllHits({ spaceId, hits, onPlay }: AllHitsProps) {
  const { t } = useLocale();
  return (
    <section class="all-hits" aria-labelledby="all-hits-title">
      <h2 id="all-hits-title">{t('hits-title', { count: hits.length })}</h2>
      <ol>
        {hits.map((hit, i) => (
          <li key={i}>
            <HitButton spaceId={spaceId} hit={hit} onPlay={onPlay} />
          </li>
        ))}
      </ol>
    </section>
  );
}
