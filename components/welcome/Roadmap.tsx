import { useLocale } from '#components/ui/locale.ts';
import './Roadmap.css';

const MILESTONES = ['ask', 'wait', 'bring'] as const;

/** The three stages from an empty library to the first recording. */
export function Roadmap() {
  const { t } = useLocale();
  return (
    <ol class="roadmap">
      {MILESTONES.map((milestone) => (
        <li key={milestone}>
          <p class="roadmap-title">{t(`road-${milestone}-title`)}</p>
          <p class="roadmap-text">{t(`road-${milestone}-text`)}</p>
        </li>
      ))}
    </ol>
  );
}
