import { useLocale } from '#components/ui/locale.ts';
import { progressOf, ROAD_STEPS, type RoadStep } from './road-step.ts';
import './RoadDots.css';

export interface RoadDotsProps {
  current: RoadStep;
}

/** The road to the first recording as three dots on a line. */
export function RoadDots({ current }: RoadDotsProps) {
  const { t } = useLocale();
  const step = ROAD_STEPS.indexOf(current) + 1;
  return (
    <span class="road-dots">
      <span class="visually-hidden">{t('road-step', { step, count: ROAD_STEPS.length })}</span>
      {ROAD_STEPS.map((each) => (
        <span key={each} data-progress={progressOf(each, current)} />
      ))}
    </span>
  );
}
