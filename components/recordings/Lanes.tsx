import { useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import { Lane } from './Lane.tsx';
import './Lanes.css';

export interface LanesProps {
  recording: ShelvedRecording;
  /** How much of it has been played, 0–1. */
  played: ReadonlySignal<number>;
}

/** Who spoke when: one lane a speaker, host first, and a line where the sound is now. */
export function Lanes({ recording: { speakers, lanes, duration, clock }, played }: LanesProps) {
  const { t } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  // The line moves several times a second: it is drawn without building the lanes anew.
  useSignalEffect(() => list.current?.style.setProperty('--played', String(played.value)));

  if (speakers.length === 0) return <p class="lanes-none">{t('no-speakers')}</p>;
  return (
    <ul class="lanes" ref={list} aria-label={t('who-spoke-when')}>
      {speakers.map((speaker, index) => (
        <Lane
          key={speaker.name}
          speaker={speaker}
          index={index}
          lane={lanes[index]}
          duration={duration}
          gaps={clock?.gaps ?? []}
        />
      ))}
    </ul>
  );
}
