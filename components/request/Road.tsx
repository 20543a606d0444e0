import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { progressOf, ROAD_STEPS, type RoadStep } from './road-step.ts';
import './Road.css';

export interface RoadProps {
  current: RoadStep;
  /** What is known of the current step, and what to do there. Without it, the step explains itself. */
  children?: ComponentChildren;
}

/** The three steps from an empty library to the first recording, and how far one has come. */
export function Road({ current, children }: RoadProps) {
  const { t, formats } = useLocale();
  return (
    <ol class="road">
      {ROAD_STEPS.map((step, index) => {
        const progress = progressOf(step, current);
        const isHere = progress === 'current';
        const explains = progress === 'future' || (isHere && !children);
        return (
          <li key={step} data-progress={progress} aria-current={isHere ? 'step' : undefined}>
            <span class="road-dot figures" aria-hidden="true">
              {progress === 'done' ? <Icon name="check" /> : formats.number(index + 1)}
            </span>
            <div class="road-step">
              <p class="road-title">
                {t(`road-${step}-title`)}
                {progress === 'done' && <span class="visually-hidden"> {t('road-done')}</span>}
              </p>
              {isHere && children}
              {explains && <p class="road-text">{t(`road-${step}-text`)}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
