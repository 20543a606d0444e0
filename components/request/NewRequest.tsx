import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { NextRequest } from './request-store.ts';
import './NewRequest.css';

export interface NewRequestProps {
  /** When to request the next archive, if the person wants to know. */
  next: NextRequest | undefined;
  onStart: () => void;
}

/** While nothing is under way: how to get more recordings. */
export function NewRequest({ next, onStart }: NewRequestProps) {
  const { t, formats } = useLocale();
  return (
    <section class="new-request" data-testid="request" data-state="none" aria-label={t('request')}>
      <p>
        {next
          ? t('retention-next', { made: formats.day(next.madeAt), by: formats.day(next.by) })
          : t('request-none')}
      </p>
      <Button onClick={onStart}>{t('start-guide')}</Button>
    </section>
  );
}
