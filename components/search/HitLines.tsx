import { Highlighted } from '#components/labels/Highlighted.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Hit } from '#utils/search/index.ts';
import type { SearchSession } from './search-session.ts';
import './HitLines.css';

/** Hits that a row of the list shows; more are in the recording. */
export const SHOWN_HITS = 3;

/** The lines below the row of a recording with so many hits inside. */
export const linesOf = (hits: number): number => Math.min(hits, SHOWN_HITS + 1);

export interface HitLinesProps {
  store: SearchSession;
  spaceId: string;
  /** All that are inside. */
  count: number;
  /** The recording with all of them. */
  href: string;
  onPlay: (spaceId: string, position: number) => void;
  onOpen?: ((spaceId: string) => void) | undefined;
}

/** What was found inside a recording, each to be played from there. As high as `linesOf` says. */
export function HitLines({ store, spaceId, count, href, onPlay, onOpen }: HitLinesProps) {
  const { t } = useLocale();
  const hits = store.hits(spaceId, SHOWN_HITS).value;
  const more = count - SHOWN_HITS;
  const open = onOpen && ((event: MouseEvent) => (event.preventDefault(), onOpen(spaceId)));
  return (
    <ol class="hit-lines" style={{ '--lines': linesOf(count) }}>
      {hits.slice(0, count).map((hit, i) => (
        <li key={i}>
          <HitButton spaceId={spaceId} hit={hit} onPlay={onPlay} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <a class="hit-more" href={href} onClick={open}>
            {t('hits-more', { count: more })}
          </a>
        </li>
      )}
    </ol>
  );
}

export interface HitButtonProps {
  spaceId: string;
  hit: Hit;
  onPlay: (spaceId: string, position: number) => void;
}

/** A hit, which plays from its position. A note has none: it plays from the beginning. */
export function HitButton({ spaceId, hit, onPlay }: HitButtonProps) {
  const { t, formats } = useLocale();
  const { kind, at, text } = hit;
  return (
    <button
      type="button"
      class="hit"
      data-testid="hit"
      data-space={spaceId}
      data-at={at ?? 0}
      onClick={() => onPlay(spaceId, at ?? 0)}
    >
      {kind !== 'line' && (
        <>
          <Icon name={kind === 'note' ? 'pencil' : 'bookmark'} />
          <span class="visually-hidden">{t(kind === 'note' ? 'hit-note' : 'hit-bookmark')}</span>
        </>
      )}
      {at !== undefined && <span class="hit-time figures">{formats.clock(at)}</span>}
      <bdi class="one-line">
        <Highlighted text={text} />
      </bdi>
    </button>
  );
}
