import { useLocale } from '#components/ui/locale.ts';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { SETTINGS_SECTIONS, type SettingsSection } from '#utils/library-route.ts';
import { AboutSection } from './AboutSection.tsx';
import { ArchiveSection } from './ArchiveSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { ListeningSection } from './ListeningSection.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { StorageSection } from './StorageSection.tsx';

const SECTIONS = {
  general: GeneralSection,
  listening: ListeningSection,
  archive: ArchiveSection,
  storage: StorageSection,
  keyboard: KeyboardSection,
  about: AboutSection,
} as const satisfies Record<SettingsSection, unknown>;

export interface SettingsViewProps extends LibraryViewProps {
  section: SettingsSection | undefined;
}

/** One section of the settings. */
export function SettingsView({ section = SETTINGS_SECTIONS[0], ...props }: SettingsViewProps) {
  const { t } = useLocale();
  const Section = SECTIONS[section];
  return (
    <SettingsFrame route={props.routes.route.value} title={t(`settings-${section}`)}>
      <Section {...props} />
    </SettingsFrame>
  );
}
