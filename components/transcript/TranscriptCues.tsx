import { useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Highlighted } from '#components/labels/Highlighted.tsx';
import { speakerLook } from '#components/labels/speaker-look.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { nameSpeakers, type Cue, type NamedCue } from '#utils/transcript/index.ts';
import { createCueFollower, type CueFollower } from './cue-follower.ts';
import '#components/labels/speakers.css';

export interface TranscriptCuesProps {
  cues: readonly Cue[];
  speakers: readonly SpeakerTurns[];
  /** The playback position, in seconds. */
  position: ReadonlySignal<number>;
  onSeek: (position: number) => void;
}

/** The cues, scrolled along with playback. A click on a cue seeks to it. */
export function TranscriptCues({ cues, speakers, position, onSeek }: TranscriptCuesProps) {
  const { t } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [follower, setFollower] = useState<CueFollower>();
  const [isFollowing, setIsFollowing] = useState(true);
  const named = useMemo(() => {
    const turns = speakers.map((speaker) => speaker.turns);
    return nameSpeakers(cues, turns);
  }, [cues, speakers]);
  const hasNames = named.some(
    ({ speakerIndex, speaker }) => speakerIndex !== undefined || speaker !== undefined,
  );
  const lines = useMemo(
    () => <CueLines named={named} speakers={speakers} onSeek={onSeek} />,
    [named, speakers, onSeek],
  );

  useEffect(() => {
    if (box.current && list.current) setFollower(createCueFollower(box.current, list.current, cues));
  }, [cues]);
  useEffect(() => follower?.show(position.peek(), true), [follower, position]);
  useEffect(() => {
    if (isFollowing) follower?.reveal();
  }, [follower, isFollowing]);
  useSignalEffect(() => {
    const at = position.value;
    follower?.show(at, isFollowing);
  });

  const stopFollowing = () => setIsFollowing(false);
  const moveFocus = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (follower?.onKey(event.key)) event.preventDefault();
  };

  return (
    <>
      <button
        type="button"
        class="button transcript-follow"
        data-kind="quiet"
        data-testid="transcript-follow"
        aria-pressed={isFollowing}
        onClick={() => setIsFollowing(!isFollowing)}
      >
        {t('transcript-follow')}
      </button>
      {/* A person who scrolls is reading elsewhere, so playback stops scrolling. */}
      <div class="transcript-box" ref={box} onWheel={stopFollowing} onTouchMove={stopFollowing}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are handled for its buttons. */}
        <ol
          class="transcript-cues"
          ref={list}
          data-named={hasNames}
          aria-label={t('transcript')}
          onKeyDown={moveFocus}
        >
          {lines}
        </ol>
      </div>
    </>
  );
}

interface CueLinesProps extends Pick<TranscriptCuesProps, 'speakers' | 'onSeek'> {
  named: readonly NamedCue[];
}

/** A component of its own, so that a change of position does not render the cues again. */
function CueLines({ named, speakers, onSeek }: CueLinesProps) {
  const { formats } = useLocale();
  const names = useSpeakerNames();
  const labelOf = ({ speakerIndex: heard, speaker }: (typeof named)[number]): string | undefined => {
    const known = heard === undefined ? undefined : speakers[heard];
    return known ? names.label(known) : speaker;
  };
  return named.map((cue, i) => {
    const label = labelOf(cue);
    const before = named[i - 1];
    const isNew = label !== undefined && (!before || label !== labelOf(before));
    return (
      <li key={i} data-testid="cue" data-from={cue.from.toFixed(3)}>
        <button type="button" tabIndex={i === 0 ? 0 : -1} onClick={() => onSeek(cue.from)}>
          {isNew && (
            <bdi
              class="transcript-speaker"
              data-hue={cue.speakerIndex === undefined ? undefined : speakerLook(cue.speakerIndex).hue}
            >
              {label}
            </bdi>
          )}
          <span class="transcript-time figures">{formats.clock(cue.from)}</span>
          <span class="transcript-text" dir="auto">
            <Highlighted text={cue.text} />
          </span>
        </button>
      </li>
    );
  });
}
