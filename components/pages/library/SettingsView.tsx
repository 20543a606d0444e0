import { AutoImport } from '#components/settings/AutoImport.tsx';
import { Reminders } from '#components/settings/Reminders.tsx';
import { Retention } from '#components/settings/Retention.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { isUnfinished } from '#utils/import/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { LibraryViewProps } from './library-props.ts';
import './SettingsView.css';

/** What Afterspace does automatically, and its permissions. */
export function SettingsView({
  imports,
  player,
  request,
  reminders,
  autoImport,
  saveCalendar,
}: LibraryViewProps) {
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
    <div class="settings-view">
      <div>
        <a class="button settings-view-back" data-kind="quiet" href={formatRoute({ view: 'recordings' })}>
          <Icon name="back" />
          {t('all-recordings')}
        </a>
        <h1 tabIndex={-1}>{t('settings')}</h1>
      </div>
      <AutoImport store={autoImport} isBusy={isBusy} />
      {settings && (
        <Reminders settings={settings} onChange={(part) => void change(part)} onAllowNotices={allow} />
      )}
      {settings && (
        <Retention
          settings={settings}
          onChange={(part) => void change(part)}
          nextRequest={again}
          onCalendar={addToCalendar}
        />
      )}
    </div>
  );
}
