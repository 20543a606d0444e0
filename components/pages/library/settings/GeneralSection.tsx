import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { InterfaceOptions } from '#components/settings/InterfaceOptions.tsx';

/** How Afterspace looks, and which language it speaks. */
export function GeneralSection({ interfaceSettings }: LibraryViewProps) {
  const settings = interfaceSettings.settings.value;
  return (
    settings && (
      <InterfaceOptions settings={settings} onChange={(change) => void interfaceSettings.change(change)} />
    )
  );
}
