import { pickSettings } from '#utils/backup/index.ts';
import { sendSettings } from '#utils/engine/index.ts';
import type { RestoredElsewhere } from '#utils/import/index.ts';
import { createStoredValue } from '#utils/stored-value.ts';

/** Takes the settings of a backup that the person has not set here, and has the engine know them. */
export async function restoreSettings(settings: RestoredElsewhere['settings']): Promise<void> {
  for (const [key, theirs] of Object.entries(settings)) {
    const stored = createStoredValue<typeof theirs>(key);
    const mine = await stored.getValue();
    await stored.setValue({ ...theirs, ...pickSettings({ [key]: mine })[key] });
  }
  await sendSettings();
}
