import { useMemo } from 'preact/hooks';
import { HelpArticle } from '#components/help/HelpArticle.tsx';
import { HelpIndex } from '#components/help/HelpIndex.tsx';
import { HELP_PAGES } from '#components/help/help-pages.ts';
import { ProblemReport } from '#components/help/ProblemReport.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { SettingsFrame } from '#components/pages/library/settings/SettingsFrame.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { createProblemReport, readArchiveShape } from '#utils/problem/index.ts';
import { sourceFromFile } from '#utils/zip/index.ts';
import { problemFacts } from './problem-facts.ts';

export interface HelpViewProps extends LibraryViewProps {
  /** As the address has it: what is no help page leads to all of them. */
  page: string | undefined;
}

/** How things are done, in the words of those who do them. */
export function HelpView({ page: asked, ...props }: HelpViewProps) {
  const { t } = useLocale();
  const page = HELP_PAGES.find((each) => each === asked);
  const route = props.routes.route.value;
  if (!page) {
    return (
      <SettingsFrame route={route} title={t('help')}>
        <HelpIndex />
      </SettingsFrame>
    );
  }
  return (
    <SettingsFrame route={route} title={t(`help-${page}`)}>
      {page === 'report' ? <Report {...props} /> : <HelpArticle key={page} page={page} />}
      <p>
        <a class="button settings-back" data-kind="quiet" href={formatRoute({ view: 'help' })}>
          <Icon name="back" />
          {t('help-all')}
        </a>
      </p>
    </SettingsFrame>
  );
}

function Report({ library, reports, imports: engine }: LibraryViewProps) {
  const entries = library.entries.value;
  const imports = reports.reports.value;
  const last = engine.status.value;
  const facts = useMemo(() => problemFacts(entries, imports, last), [entries, imports, last]);
  return (
    <ProblemReport
      facts={facts}
      readShape={(file) => readArchiveShape(sourceFromFile(file))}
      createReport={createProblemReport}
      copy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
