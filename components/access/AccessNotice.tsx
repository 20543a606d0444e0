import { Notice } from '#components/ui/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './AccessNotice.css';

export interface AccessNoticeProps {
  onAsk: () => void;
}

/** Shown while the browser withholds X's pages: what that means, and a button to allow them. */
export function AccessNotice({ onAsk }: AccessNoticeProps) {
  const { t } = useLocale();
  return (
    <section data-testid="access-withheld" aria-label={t('access-title')}>
      <Notice kind="warn" title={t('access-title')}>
        <p>{t('access-text')}</p>
        <button
          type="button"
          class="button access-ask"
          data-kind="primary"
          data-testid="access-ask"
          onClick={onAsk}
        >
          {t('access-ask')}
        </button>
      </Notice>
    </section>
  );
}
