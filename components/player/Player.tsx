import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { DEFAULT_SETTINGS, type PlayerState } from '#utils/engine/index.ts';
import { SeekBar } from './SeekBar.tsx';
import { SkipButton } from './SkipButton.tsx';
import './Player.css';

/** The recording that the player offers: the current one, or one to start with. */
export interface PlayerSubject {
  spaceId: string;
  title: string;
  /** Seconds; known before the audio is loaded. */
  duration: number;
  /** Where playback will begin, in seconds. */
  position?: number | undefined;
}

export interface PlayerProps {
  subject: PlayerSubject;
  state: ReadonlySignal<PlayerState>;
  /** `bar`: across the foot of a page. `mini`: in a popup. */
  layout: 'bar' | 'mini';
  onToggle: (spaceId: string) => void;
  onSeek: (spaceId: string, position: number) => void;
  /** Moves by so many seconds. */
  onMove: (spaceId: string, seconds: number) => void;
  /** The face of the recording, with its title and what the page knows of the moment. */
  children: ComponentChildren;
  /** Drawn below the seek bar. */
  strip?: ComponentChildren;
  /** Whether the page says already what is wrong with the recording. */
  isFaultKnown?: boolean;
  /** Speed and other settings. */
  options?: ComponentChildren;
}

/** Play, pause and seek for one recording. It shows where that was left, paused, while another one is current. */
export function Player(props: PlayerProps) {
  const { subject, state, layout, onToggle, onSeek, onMove, children, strip, options } = props;
  const { isFaultKnown = false } = props;
  const { t, formats } = useLocale();
  const { spaceId, title } = subject;
  const { state: playback, position, duration, code } = stateFor(subject, state.value);
  const { skipBack, skipForward } = { ...DEFAULT_SETTINGS, ...state.value };

  return (
    <section
      class="player"
      data-testid="player"
      data-state={playback}
      data-position={position.toFixed(3)}
      data-space={spaceId}
      aria-label={t('player')}
    >
      {code && !isFaultKnown && <CodeNotice code={code} />}
      <div class="player-controls" data-layout={layout}>
        <div class="player-subject">{children}</div>
        <div class="player-buttons" dir="ltr">
          <SkipButton seconds={-skipBack} onMove={(by) => onMove(spaceId, by)} />
          <PlayButton
            state={playback}
            title={title}
            size="large"
            testId="play"
            onToggle={() => onToggle(spaceId)}
          />
          <SkipButton seconds={skipForward} onMove={(by) => onMove(spaceId, by)} />
        </div>
        <div class="player-track" dir="ltr">
          <span class="player-time figures">{formats.clock(position)}</span>
          <div class="player-seek">
            {strip}
            <SeekBar
              key={spaceId}
              position={position}
              duration={duration}
              onSeek={(target) => onSeek(spaceId, target)}
            />
          </div>
          <span class="player-time figures" data-part="left">
            −{formats.clock(duration - position)}
          </span>
        </div>
        {options}
      </div>
    </section>
  );
}

function stateFor(subject: PlayerSubject, state: PlayerState): PlayerState {
  if (state.spaceId !== subject.spaceId) {
    return { state: 'paused', position: subject.position ?? 0, duration: subject.duration };
  }
  return state.duration > 0 ? state : { ...state, duration: subject.duration };
}
