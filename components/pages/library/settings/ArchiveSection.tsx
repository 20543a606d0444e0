import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { AutoImport } from '#components/settings/AutoImport.tsx';
import { Reminders } from '#components/settings/Reminders.tsx';
import { Retention } from '#components/settings/Retention.tsx';
import { RequestLog } from '#components/take/RequestLog.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { isUnfinished } from '#utils/import/index.ts';

/** What Afterspace does about X's archives by itself, and when it reminds of them. */
export function ArchiveSection(props: LibraryViewProps) {
  const { imports, player, request, reminders, autoImport, saveCalendar, sentRequests } = props;
  const { t, formats } = useLocale();
  const settings = reminders.settings.value;
  const again = request.nextRequest.value;
  const isBusy = isUnfinished(imports.status.value) || player.current.value.state !== 'paused';
  const allow = request.areNoticesAllowed.value === false ? () => void request.allowNotices() : undefined;
  const change = reminders.change;

  function addToCalendar(): void {
    if (!again) return;
    const words = { made: formats.day(again.madeAt), by: formats.day(again.by) };
    saveCalendar({
      day: again.by,
      summary: t('calendar-summary'),
      description: t('calendar-description', words),
    });
  }

  return (
    <>
      <AutoImport store={autoImport} isBusy={isBusy} />
      {settings && (
        <>
          <Reminders settings={settings} onChange={(part) => void change(part)} onAllowNotices={allow} />
          <Retention
            settings={settings}
            onChange={(part) => void change(part)}
            nextRequest={again}
            onCalendar={addToCalendar}
          />
        </>
      )}
      <RequestLog log={sentRequests} />
    </>
  );
}
