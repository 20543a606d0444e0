import { useLocale } from '#components/ui/locale.ts';
import { NEWS } from '#utils/news.ts';
import './AboutFacts.css';

/** What this version has brought. */
export function NewsList() {
  const { t } = useLocale();
  return (
    <ul class="about-news">
      {NEWS.items.map((item) => (
        <li key={item}>{t(item)}</li>
      ))}
    </ul>
  );
}
