import { useLocale } from '#components/ui/locale.ts';

/** A drawing of the switch on the browser's page about the extension, because browsers look different. */
export function SwitchIllustration() {
  const { t } = useLocale();
  return (
    <figure class="switch-illustration">
      <figcaption class="visually-hidden">{t('auto-import-picture')}</figcaption>
      <span class="switch-illustration-line" />
      <span class="switch-illustration-line" data-is="short" />
      <span class="switch-illustration-row" aria-hidden="true">
        <span>{t('auto-import-switch-name')}</span>
        <svg viewBox="0 0 36 20" width="36" height="20">
          <rect x="1" y="3" width="34" height="14" rx="7" />
          <circle cx="26" cy="10" r="9" />
        </svg>
      </span>
      <span class="switch-illustration-line" data-is="short" />
    </figure>
  );
}
