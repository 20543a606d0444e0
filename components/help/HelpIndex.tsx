import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { HELP_PAGES } from './help-pages.ts';
import './Help.css';

/** All help pages, by their titles. */
export function HelpIndex() {
  const { t } = useLocale();
  return (
    <ul class="help-index">
      {HELP_PAGES.map((page) => (
        <li key={page}>
          <a href={formatRoute({ view: 'help', page })}>{t(`help-${page}`)}</a>
        </li>
      ))}
    </ul>
  );
}
