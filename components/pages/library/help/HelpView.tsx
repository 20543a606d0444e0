import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { SettingsFrame } from '#components/pages/library/settings/SettingsFrame.tsx';
import { useLocale } from '#components/ui/locale.ts';

/** How things are done, in the words of those who do them. */
export function HelpView({ routes }: LibraryViewProps) {
  const { t } = useLocale();
  return (
    <SettingsFrame route={routes.route.value} title={t('help')}>
      <p class="setting-lead">{t('help-lead')}</p>
    </SettingsFrame>
  );
}
