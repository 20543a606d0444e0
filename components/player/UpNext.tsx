import { useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useClosedOutside } from '#components/ui/use-closed-outside.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { QueueChange } from '#utils/engine/index.ts';
import { queueKey, type QueueItem } from '#utils/library/index.ts';
import { UpNextRow, type UpNextEntry } from './UpNextRow.tsx';
import './UpNext.css';

export interface UpNextProps {
  /** The first of those that wait, as far as they are known. */
  entries: readonly UpNextEntry[];
  /** How many wait. */
  count: number;
  onPlay: (item: QueueItem) => void;
  onChange: (change: QueueChange) => void;
  onClear: () => void;
}

/** What is played next: to look at, to reorder, to take out. */
export function UpNext({ entries, count, onPlay, onChange, onClear }: UpNextProps) {
  const { t, formats } = useLocale();
  const panel = useRef<HTMLDetailsElement>(null);
  const draggedRef = useRef<QueueItem>(undefined);
  useClosedOutside(panel);

  const move = (item: QueueItem, to: number) => {
    if (to < 0 || to >= count) return;
    onChange({ do: 'move', item, to });
  };

  return (
    <details class="up-next" ref={panel} data-testid="up-next" data-count={count}>
      <summary title={t('up-next')}>
        <Icon name="list" />
        <span class="visually-hidden">{t('up-next')}</span>
        {count > 0 && <span class="up-next-count figures">{formats.number(count)}</span>}
      </summary>
      <section class="up-next-panel" aria-label={t('up-next')}>
        <header>
          <h2>{t('up-next')}</h2>
          {count > 0 && (
            <Button kind="quiet" data-testid="queue-clear" onClick={onClear}>
              {t('queue-clear')}
            </Button>
          )}
        </header>
        {count === 0 ? (
          <p class="up-next-help">{t('queue-none')}</p>
        ) : (
          <ol>
            {entries.map((entry, i) => (
              <UpNextRow
                key={queueKey(entry.item)}
                entry={entry}
                isFirst={i === 0}
                isLast={i === count - 1}
                onPlay={() => onPlay(entry.item)}
                onMove={(by) => move(entry.item, i + by)}
                onRemove={() => onChange({ do: 'remove', items: [entry.item] })}
                onDrag={() => (draggedRef.current = entry.item)}
                onDrop={() => draggedRef.current && move(draggedRef.current, i)}
              />
            ))}
          </ol>
        )}
        {count > entries.length && (
          <p class="up-next-help">{t('queue-more', { count: count - entries.length })}</p>
        )}
      </section>
    </details>
  );
}
