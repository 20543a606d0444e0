import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './JoinedHandles.css';

export interface JoinedHandlesProps {
  /** The `personKey`s that were joined to the person's own. */
  keys: readonly string[];
  onPart: (key: string) => void;
}

/** Other handles of a person, each with a way to part it again. */
export function JoinedHandles({ keys, onPart }: JoinedHandlesProps) {
  const { t } = useLocale();
  if (keys.length === 0) return null;
  return (
    <ul class="joined-handles" aria-label={t('person-also')}>
      {keys.map((key) => (
        <li key={key}>
          <bdi>{key}</bdi>
          <Button
            kind="quiet"
            data-testid="part-person"
            aria-label={t('person-part-name', { person: key })}
            onClick={() => onPart(key)}
          >
            {t('person-part')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
