import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { HELP, type HelpPage } from './help-pages.ts';
import { useHelpTexts } from './use-help-texts.ts';
import './Help.css';

/** One help page: what to do, what else there is to know, and where. */
export function HelpArticle({ page }: { page: Exclude<HelpPage, 'report'> }) {
  const { t, language } = useLocale();
  const says = useHelpTexts(language);
  const { steps = [], notes, link } = HELP[page];
  if (!says) return null;
  return (
    <article class="help-article" data-testid="help" data-page={page}>
      {steps.length > 0 && (
        <ol class="help-steps">
          {steps.map((id) => (
            <li key={id}>{says(id)}</li>
          ))}
        </ol>
      )}
      {notes.map((id) => (
        <p key={id}>{says(id)}</p>
      ))}
      {link && (
        <a class="button" href={formatRoute(link.route)}>
          {t(link.label)}
        </a>
      )}
    </article>
  );
}
