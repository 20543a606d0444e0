import { useLocale } from '#components/ui/locale.ts';
import './ClipLength.css';

/** The longest video that X takes from everybody, in seconds. */
const X_LIMIT = 140;

/** How long a clip is, and whether X takes it. */
export function ClipLength({ seconds }: { seconds: number }) {
  const { t, formats } = useLocale();
  const isOver = seconds > X_LIMIT;
  const texts = { length: formats.clock(Math.round(seconds)), limit: formats.clock(X_LIMIT) };
  return (
    <span class="clip-length figures" data-testid="clip-length" data-over={isOver}>
      {isOver ? t('clip-length-over', texts) : t('clip-length', texts)}
    </span>
  );
}
