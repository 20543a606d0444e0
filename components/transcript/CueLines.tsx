import { Highlighted } from '#components/labels/Highlighted.tsx';
import { speakerLook } from '#components/labels/speaker-look.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { NamedCue } from '#utils/transcript/index.ts';
import { shorten } from '#utils/visible-text.ts';
import { CueEditor, type CueEditorProps } from './CueEditor.tsx';
import '#components/labels/speakers.css';

/** Characters: ten minutes of talk in one cue. A megabyte without a space would take a browser most of a minute. */
const MAX_CUE = 10_000;

export interface CueLinesProps {
  named: readonly NamedCue[];
  speakers: readonly SpeakerTurns[];
  onSeek: (position: number) => void;
  /** The index of the cue that is being edited. */
  editing: number | undefined;
  onEdit: (i: number) => void;
  onEnd: CueEditorProps['onEnd'];
  onStartsNow: () => void;
}

/** A component of its own, so that a change of position does not render the cues again. */
export function CueLines({ named, speakers, onSeek, editing, onEdit, onEnd, onStartsNow }: CueLinesProps) {
  const { formats } = useLocale();
  const names = useSpeakerNames();
  const labelOf = ({ speakerIndex: heard, speaker }: NamedCue): string | undefined => {
    const known = heard === undefined ? undefined : speakers[heard];
    return known ? names.label(known) : speaker;
  };
  return named.map((cue, i) => {
    const label = labelOf(cue);
    const before = named[i - 1];
    const isNew = label !== undefined && (!before || label !== labelOf(before));
    const time = formats.clock(cue.from);
    return (
      <li key={i} data-testid="cue" data-from={cue.from.toFixed(3)}>
        {editing === i ? (
          <CueEditor cue={cue} onEnd={onEnd} onStartsNow={onStartsNow} />
        ) : (
          <button
            type="button"
            class="transcript-line"
            tabIndex={i === 0 ? 0 : -1}
            onClick={() => onSeek(Math.max(0, cue.from))}
            onDblClick={() => onEdit(i)}
          >
            {isNew && (
              <bdi
                class="transcript-speaker"
                data-hue={cue.speakerIndex === undefined ? undefined : speakerLook(cue.speakerIndex).hue}
              >
                {label}
              </bdi>
            )}
            <span class="transcript-time figures">{time}</span>
            <span class="transcript-text" dir="auto">
              <Highlighted text={shorten(cue.text, MAX_CUE)} />
            </span>
          </button>
        )}
      </li>
    );
  });
}
