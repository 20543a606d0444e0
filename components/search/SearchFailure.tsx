import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SearchSession } from './search-session.ts';
import './SearchFailure.css';

/** Why something is not found that may be there. What could be found is listed below. */
export function SearchFailure({ store }: { store: SearchSession }) {
  const { t } = useLocale();
  const code = store.failure.value;
  const query = store.query.value;
  // An index of words is no matter to filters alone.
  if (!code || (code !== 'search-failed' && query.text === '')) return null;
  return (
    <div class="search-failure" data-testid="search-failure" data-code={code}>
      <Notice kind="warn" title={t(`error-${code}-title`)}>
        <p>{t(`error-${code}-help`)}</p>
        <Button kind="secondary" onClick={store.retry}>
          {t('search-again')}
        </Button>
      </Notice>
    </div>
  );
}
