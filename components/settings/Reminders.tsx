import { useLocale } from '#components/ui/locale.ts';
import type { ReminderSettings } from '#utils/notices/index.ts';
import { Choice } from './Choice.tsx';
import './settings.css';

export interface RemindersProps {
  settings: ReminderSettings;
  onChange: (change: Partial<ReminderSettings>) => void;
  /** Present while notifications are not allowed yet. */
  onAllowNotices?: (() => void) | undefined;
}

const KINDS = ['first', 'daily', 'ending'] as const;

/** The settings for reminders while X prepares an archive. */
export function Reminders({ settings, onChange, onAllowNotices }: RemindersProps) {
  const { t } = useLocale();
  return (
    <section class="setting" aria-labelledby="setting-reminders">
      <h2 id="setting-reminders">{t('reminders')}</h2>
      <p class="setting-lead">{t('reminders-lead')}</p>
      <div class="setting-choices">
        {KINDS.map((kind) => (
          <Choice
            key={kind}
            label={t(`reminders-${kind}`)}
            isOn={settings[kind]}
            onChange={(isOn) => onChange({ [kind]: isOn })}
          />
        ))}
      </div>
      {onAllowNotices && (
        <div class="setting-more">
          <p>{t('reminders-badge-only')}</p>
          <button type="button" class="button" onClick={onAllowNotices}>
            {t('reminders-allow')}
          </button>
        </div>
      )}
    </section>
  );
}
