import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Appearance } from '#utils/people/index.ts';
import { PersonRecording, type PersonRecordingProps } from './PersonRecording.tsx';
import './PersonTurns.css';

export interface PersonTurnsProps extends Omit<PersonRecordingProps, 'appearance'> {
  /** Newest first. */
  appearances: readonly Appearance[];
}

/** So many recordings are shown at first. */
const SHOWN = 20;

/** Every turn of a person, by recording. What is out of view is not read. */
export function PersonTurns({ appearances, ...shared }: PersonTurnsProps) {
  const { t } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? appearances : appearances.slice(0, SHOWN);
  const hidden = appearances.length - shown.length;
  return (
    <section class="person-turns" aria-label={t('turns')}>
      <ul>
        {shown.map((appearance) => (
          <PersonRecording key={appearance.spaceId} appearance={appearance} {...shared} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" data-testid="more-recordings" onClick={() => setIsWhole(true)}>
          {t('show-more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
