import { ReportList } from '#components/import/report/ReportList.tsx';
import { AttachmentList } from '#components/recordings/detail/AttachmentList.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { LibraryViewProps } from './library-props.ts';

/**
 * The reports of all imports, with a link to each recording that is still in the library, and the attachments that
 * belong to none of these recordings.
 */
export function ImportsView({ library, reports, attachments }: LibraryViewProps) {
  const locale = useLocale();
  const listed = library.entries.value;
  const ids = new Set(listed?.map(({ spaceId }) => spaceId));
  const unattached = (attachments.attachments.value ?? []).filter(({ home }) => !ids.has(home));
  return (
    <>
      <ReportList
        reports={reports.reports.value}
        onDelete={(id) => void reports.remove(id)}
        backHref={formatRoute({ view: 'recordings' })}
        linkTo={(spaceId) => {
          const recording = ids.has(spaceId) ? library.row(spaceId).value : undefined;
          return (
            recording && {
              title: recordingTitle(recording, locale),
              href: formatRoute({ view: 'recording', spaceId }),
            }
          );
        }}
      />
      {listed && (
        <AttachmentList
          title={locale.t('attachments-loose-title')}
          attachments={unattached}
          onSave={(attachment) => void attachments.save(attachment)}
          onDelete={(attachment) => void attachments.remove(attachment)}
        />
      )}
    </>
  );
}
