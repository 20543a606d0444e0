import { useLocale } from '#components/ui/locale.ts';
import type { Hit } from '#utils/search/index.ts';
import { HitButton } from './HitLines.tsx';
import './AllHits.css';

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
