import { useLocale } from '#components/ui/locale.ts';
import { LANGUAGES } from '#utils/i18n/index.ts';
import { HOURS, THEMES, type InterfaceSettings } from '#utils/interface-settings.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { RadioGroup } from './RadioGroup.tsx';

export interface InterfaceOptionsProps {
  settings: InterfaceSettings;
  onChange: (change: Partial<InterfaceSettings>) => void;
}

/** Language, theme and hours. What is chosen applies at once, on every page. */
export function InterfaceOptions({ settings, onChange }: InterfaceOptionsProps) {
  const { t } = useLocale();
  const { language, theme, hours } = settings;
  return (
    <>
      <RadioGroup
        title={t('language')}
        value={language}
        options={[
          { value: 'system', label: t('language-system') },
          ...LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each], lang: each })),
        ]}
        onChange={(chosen) => onChange({ language: chosen })}
      />
      <RadioGroup
        title={t('theme')}
        value={theme}
        options={THEMES.map((each) => ({ value: each, label: t(`theme-${each}`) }))}
        onChange={(chosen) => onChange({ theme: chosen })}
      />
      <RadioGroup
        title={t('hours')}
        value={hours}
        options={HOURS.map((each) => ({ value: each, label: t(`hours-${each}`) }))}
        onChange={(chosen) => onChange({ hours: chosen })}
      />
    </>
  );
}
