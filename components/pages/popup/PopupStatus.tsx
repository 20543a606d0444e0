import { AccessNotice } from '#components/access/AccessNotice.tsx';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import { StatusLine } from '#components/request/StatusLine.tsx';
import { requestItems } from '#components/request/request-items.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import { LibraryLink } from './LibraryLink.tsx';
import type { PopupPageProps } from './popup-props.ts';

/** The one line above the recordings: what matters most of an import, downloads, requests and access to X. */
export function PopupStatus(props: PopupPageProps) {
  const { imports, access, onOpenLibrary } = props;
  const { t } = useLocale();
  const status = imports.status.value;
  const [foremost] = requestItems(props);
  if (status.state === 'reading') return <ImportLine status={status} />;
  if (access.isGranted.value === false && (!foremost || foremost.kind === 'request')) {
    return <AccessNotice onAsk={() => void access.ask()} />;
  }
  return (
    <RequestSummary
      {...props}
      isBrief
      renderTake={() => (
        <LibraryLink hook="take-spaces" hash={formatRoute({ view: 'take' })} onOpen={onOpenLibrary}>
          {t('take-spaces')}
        </LibraryLink>
      )}
      renderActions={() => (
        <LibraryLink
          kind="primary"
          hash={formatRoute({ view: 'recordings', chooses: true })}
          onOpen={onOpenLibrary}
        >
          {t('choose-zip')}
        </LibraryLink>
      )}
    />
  );
}

function ImportLine({ status }: { status: Extract<ImportStatus, { state: 'reading' }> }) {
  const { t, formats } = useLocale();
  const { files, progress } = status;
  return (
    <StatusLine
      hook="import"
      state={status.state}
      step="bring"
      title={t('import-reading', { count: files.length, name: files[0] ?? '' })}
      details={[formats.percent(progress)]}
    >
      <progress value={progress} aria-label={t('import-progress')} />
    </StatusLine>
  );
}
