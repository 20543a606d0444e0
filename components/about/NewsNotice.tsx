import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { NEWS, type News } from '#utils/news.ts';
import { NewsList } from './NewsList.tsx';

/** After an update, until it is dismissed: what that has brought. */
export function NewsNotice({ news }: { news: News }) {
  const { t } = useLocale();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => void news.hasNews().then(setIsShown), [news]);
  if (!isShown) return null;
  const dismiss = (): void => {
    setIsShown(false);
    void news.noteSeen();
  };
  return (
    <div data-testid="news">
      <Notice kind="info" title={t('news-title', { version: NEWS.version })}>
        <NewsList />
        <Button onClick={dismiss}>{t('dismiss')}</Button>
      </Notice>
    </div>
  );
}
