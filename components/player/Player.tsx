import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CodeNotice } from '#components/ui/CodeNotice.tsx';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import { SeekBar } from './SeekBar.tsx';
import './Player.css';

/** The recording that the player offers: the current one, or one to start with. */
export interface PlayerSubject {
  spaceId: string;
  title: string;
  /** Seconds; known before the audio is loaded. */
  duration: number;
}

export interface PlayerProps {
  subject: PlayerSubject;
  state: ReadonlySignal<PlayerState>;
  onToggle: (spaceId: string) => void;
  onSeek: (spaceId: string, position: number) => void;
  /** Shown below the player. */
  options?: ComponentChildren;
  /** Shown above the seek bar: the title, where the page does not show it already. */
  children?: ComponentChildren;
}

/** Play, pause and seek for one recording. It shows the beginning, paused, while another one is current. */
export function Player({ subject, state, onToggle, onSeek, options, children }: PlayerProps) {
  const { t, formats } = useLocale();
  const { spaceId, title } = subject;
  const shown = stateFor(subject, state.value);

  return (
    <section
      class="player"
      data-testid="player"
      data-state={shown.state}
      data-position={shown.position.toFixed(3)}
      data-space={spaceId}
      aria-label={t('player')}
    >
      {shown.code && <CodeNotice code={shown.code} />}
      <div class="player-controls">
        <PlayButton
          state={shown.state}
          title={title}
          size="large"
          testId="play"
          onToggle={() => onToggle(spaceId)}
        />
        <div class="player-track">
          {children}
          <SeekBar
            key={spaceId}
            position={shown.position}
            duration={shown.duration}
            onSeek={(position) => onSeek(spaceId, position)}
          />
          <p class="player-times figures" dir="ltr">
            <span>{formats.clock(shown.position)}</span>
            <span>{formats.clock(shown.duration)}</span>
          </p>
        </div>
      </div>
      {options}
    </section>
  );
}

function stateFor(subject: PlayerSubject, state: PlayerState): PlayerState {
  if (state.spaceId !== subject.spaceId) return { state: 'paused', position: 0, duration: subject.duration };
  return state.duration > 0 ? state : { ...state, duration: subject.duration };
}
