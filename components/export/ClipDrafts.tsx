import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { StoredTextField } from '#components/ui/StoredTextField.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ClipDraft } from '#utils/library/index.ts';
import './ClipDrafts.css';

export interface ClipDraftsProps {
  clips: readonly ClipDraft[];
  /** Selects its range, and brings it into view. */
  onSelect: (clip: ClipDraft) => void;
  /** Is called when its name has changed. */
  onChange: (clip: ClipDraft) => void;
  onDelete: (clip: ClipDraft) => void;
}

/** Clips that the person has kept, each with a name; nothing where there are none. */
export function ClipDrafts({ clips, onSelect, onChange, onDelete }: ClipDraftsProps) {
  const { t, formats } = useLocale();
  if (clips.length === 0) return null;
  return (
    <section class="clip-drafts" aria-label={t('clips')}>
      <h2>{t('clips')}</h2>
      <ol>
        {clips.map((clip) => {
          const { id, from, to, name } = clip;
          const time = `${formats.clock(from)}–${formats.clock(to)}`;
          return (
            <li
              key={id}
              data-testid="clip-draft"
              data-clip-from={from.toFixed(3)}
              data-clip-to={to.toFixed(3)}
              data-named={name !== ''}
            >
              <Button kind="quiet" aria-label={t('clip-open', { time })} onClick={() => onSelect(clip)}>
                <span class="figures">{time}</span>
              </Button>
              <StoredTextField
                value={name}
                label={t('clip-name', { time })}
                placeholder={t('clip-name-hint')}
                onStore={(text) => onChange({ ...clip, name: text })}
              />
              <IconButton icon="bin" label={t('clip-delete', { time })} onClick={() => onDelete(clip)} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
