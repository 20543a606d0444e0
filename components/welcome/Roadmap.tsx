import { useLocale } from '#components/ui/locale.ts';
import './Roadmap.css';

const STOPS = ['ask', 'wait', 'bring'] as const;

/** The three stretches from nothing to the first recording. */
export function Road() {
  const { t } = useLocale();
  return (
    <ol class="road">
      {STOPS.map((stop) => (
        <li key={stop}>
          <p class="road-title">{t(`road-${stop}-title`)}</p>
          <p class="road-text">{t(`road-${stop}-text`)}</p>
        </li>
      ))}
    </ol>
  );
}
