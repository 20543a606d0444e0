import type { ReadonlySignal } from '@preact/signals';
import { speakerLook } from '#components/labels/speaker-look.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import { speaksAt, type SpeakerTurns } from '#utils/audio/index.ts';
import type { ViewRange } from './view-store.ts';
import './GhostLine.css';

export interface GhostLineProps {
  /** The position under the pointer, in seconds. */
  pointedAt: ReadonlySignal<number | undefined>;
  range: ViewRange;
  speakers: readonly SpeakerTurns[];
}

/** A line under the pointer with the time there, and who speaks. Only for eyes: the keys and sliders say the same. */
export function GhostLine({ pointedAt, range: { from, to }, speakers }: GhostLineProps) {
  const { formats } = useLocale();
  const names = useSpeakerNames();
  const at = pointedAt.value;
  if (at === undefined || to <= from) return null;
  const share = (at - from) / (to - from);
  const speaking = speakers.flatMap((speaker, index) =>
    speaksAt(speaker.turns, at) ? [{ index, label: names.label(speaker) }] : [],
  );
  return (
    <div class="ghost-line" style={{ left: `${(share * 100).toFixed(3)}%` }} aria-hidden="true">
      <span class="ghost-line-label" data-side={share > 0.5 ? 'left' : 'right'}>
        <span class="figures">{formats.clock(at)}</span>
        {speaking.slice(0, 3).map(({ index, label }) => (
          <bdi key={index} data-hue={speakerLook(index).hue}>
            {label}
          </bdi>
        ))}
      </span>
    </div>
  );
}
