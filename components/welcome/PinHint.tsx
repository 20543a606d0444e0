import { AppLogo } from '#components/ui/icon/AppLogo.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './PinHint.css';

/** Browsers hide new extensions behind a puzzle piece. Explains how to pin this one. */
export function PinHint() {
  const { t } = useLocale();
  return (
    <section class="pin-hint" aria-labelledby="pin-hint-title">
      <span class="pin-hint-button">
        <AppLogo />
      </span>
      <div>
        <h2 id="pin-hint-title">{t('pin-title')}</h2>
        <p>{t('pin-text')}</p>
      </div>
    </section>
  );
}
