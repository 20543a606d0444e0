import { useLocale } from '#components/ui/locale.ts';
import { browser } from '#utils/browser.ts';

/** What this is, and what it may do. */
export function AboutSection() {
  const { t } = useLocale();
  return <p class="setting-lead">{t('about-version', { version: browser.runtime.getManifest().version })}</p>;
}
