import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './AccessNotice.css';

export interface AccessNoticeProps {
  onAsk: () => void;
}

/** Shown while the browser withholds X's pages: what that means, and a button to allow them. */
export function AccessNotice({ onAsk }: AccessNoticeProps) {
  const { t } = useLocale();
  return (
    <section class="access-notice" data-testid="access-withheld" aria-label={t('access-title')}>
      <Icon name="alert" />
      <div class="access-notice-text">
        <p class="access-notice-title">{t('access-title')}</p>
        <p>{t('access-text')}</p>
        <Button kind="primary" data-testid="access-ask" onClick={onAsk}>
          {t('access-ask')}
        </Button>
      </div>
    </section>
  );
}
