import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import { nextTurn, speaksAt, type SpeakerTurns } from '#utils/audio/index.ts';

export interface PlayerMomentProps {
  speakers: readonly SpeakerTurns[];
  /** Seconds. */
  position: ReadonlySignal<number>;
}

/** Who speaks at this moment, and whose turn is next. */
export function PlayerMoment({ speakers, position }: PlayerMomentProps) {
  const { t, formats } = useLocale();
  const { label } = useSpeakerNames();
  const second = useComputed(() => Math.floor(position.value));
  const speaking = speakers.filter(({ turns }) => speaksAt(turns, second.value));
  const next = nextSpeaker(speakers, second.value);
  const names = speaking.map(label);
  return (
    <p class="player-moment figures">
      {names.length > 0 && <bdi>{formats.list(names)}</bdi>}
      {next && (
        <span>
          {t('next-speaker', {
            speaker: label(next.speaker),
            time: formats.clock(next.at - second.value),
          })}
        </span>
      )}
    </p>
  );
}

/** Whose turn begins next after `position`, and when; undefined if nobody's does. */
function nextSpeaker(
  speakers: readonly SpeakerTurns[],
  position: number,
): { speaker: SpeakerTurns; at: number } | undefined {
  return speakers
    .flatMap((speaker) => {
      const at = nextTurn(speaker.turns, position);
      return at === undefined ? [] : [{ speaker, at }];
    })
    .reduce<{ speaker: SpeakerTurns; at: number } | undefined>(
      (first, each) => (first && first.at <= each.at ? first : each),
      undefined,
    );
}
