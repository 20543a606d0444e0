import { useId } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { ReminderSettings } from '#utils/notices/index.ts';
import { Choice } from './Choice.tsx';
import './settings.css';

export interface RetentionProps {
  settings: ReminderSettings;
  onChange: (change: Partial<ReminderSettings>) => void;
  /** When X made the last imported archive, and the day for the next request (ms since 1970). Undefined if unknown. */
  nextRequest: { madeAt: number; by: number } | undefined;
  /** Saves a calendar entry for that day. */
  onCalendar: () => void;
}

const MIN_DAYS = 7;
/** X promises to keep recordings for this many days. */
const MAX_DAYS = 30;

/** For regular hosts: when to request the next archive, before X deletes recordings that are not in the last one. */
export function Retention({ settings, onChange, nextRequest, onCalendar }: RetentionProps) {
  const { t, formats } = useLocale();
  const days = useId();
  return (
    <section class="setting" aria-labelledby="setting-retention" data-testid="retention">
      <h2 id="setting-retention">{t('retention')}</h2>
      <p class="setting-lead">{t('retention-lead')}</p>
      <div class="setting-choices">
        <Choice
          label={t('retention-on')}
          isOn={settings.again}
          onChange={(isOn) => onChange({ again: isOn })}
        />
      </div>
      {settings.again && (
        <div class="setting-more">
          <p>
            {nextRequest
              ? t('retention-next', {
                  made: formats.day(nextRequest.madeAt),
                  by: formats.day(nextRequest.by),
                })
              : t('retention-unknown')}
          </p>
          <p class="setting-days">
            <label for={days}>{t('retention-days')}</label>
            <input
              id={days}
              type="number"
              min={MIN_DAYS}
              max={MAX_DAYS}
              value={settings.intervalDays}
              onChange={({ currentTarget }) => {
                if (currentTarget.reportValidity()) onChange({ intervalDays: currentTarget.valueAsNumber });
              }}
              required
            />
          </p>
          {nextRequest && (
            <button type="button" class="button" data-testid="calendar" onClick={onCalendar}>
              {t('retention-calendar')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
