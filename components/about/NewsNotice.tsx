import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Dismissals } from '#components/ui/notice/dismissals.ts';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { NEWS } from '#utils/news.ts';
import { NewsList } from './NewsList.tsx';

export interface NewsNoticeProps {
  hasNews: () => Promise<boolean>;
  dismissals: Dismissals;
}

/** After an update, once: what it has brought. */
export function NewsNotice({ hasNews, dismissals }: NewsNoticeProps) {
  const { t } = useLocale();
  const [isUpdated, setIsUpdated] = useState(false);
  useEffect(() => void hasNews().then(setIsUpdated), [hasNews]);
  const id = `news-${NEWS.version}`;
  if (!isUpdated || dismissals.ids.value.includes(id)) return null;
  return (
    <div data-testid="news">
      <Notice kind="info" title={t('news-title', { version: NEWS.version })}>
        <NewsList />
        <Button onClick={() => dismissals.add(id)}>{t('dismiss')}</Button>
      </Notice>
    </div>
  );
}
