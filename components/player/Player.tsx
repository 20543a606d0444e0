import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CodeNotice } from '#components/ui/CodeNotice.tsx';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import { SeekBar } from './SeekBar.tsx';
import './Player.css';

/** The recording that the player offers: the one it holds, or one that could be next. */
export interface PlayerSubject {
  spaceId: string;
  title: string;
  /** Seconds, known before it is loaded. */
  duration: number;
}

export interface PlayerProps {
  subject: PlayerSubject;
  state: ReadonlySignal<PlayerState>;
  onToggle: (spaceId: string) => void;
  onSeek: (spaceId: string, position: number) => void;
  /** How it is listened to, below. */
  options?: ComponentChildren;
  /** What stands above the bar: the title, where the page does not show it already. */
  children?: ComponentChildren;
}

/** Play, pause and seek for one recording; it stands still while another one sounds. */
export function Player({ subject, state, onToggle, onSeek, options, children }: PlayerProps) {
  const { t, formats } = useLocale();
  const { spaceId, title } = subject;
  const now = of(subject, state.value);

  return (
    <section
      class="player"
      data-testid="player"
      data-state={now.state}
      data-position={now.position.toFixed(3)}
      data-space={spaceId}
      aria-label={t('player')}
    >
      {now.code && <CodeNotice code={now.code} />}
      <div class="player-controls">
        <PlayButton
          state={now.state}
          title={title}
          size="large"
          testId="play"
          onToggle={() => onToggle(spaceId)}
        />
        <div class="player-track">
          {children}
          <SeekBar
            key={spaceId}
            position={now.position}
            duration={now.duration}
            onSeek={(position) => onSeek(spaceId, position)}
          />
          <p class="player-times figures" dir="ltr">
            <span>{formats.clock(now.position)}</span>
            <span>{formats.clock(now.duration)}</span>
          </p>
        </div>
      </div>
      {options}
    </section>
  );
}

function of(subject: PlayerSubject, state: PlayerState): PlayerState {
  if (state.spaceId !== subject.spaceId) return { state: 'paused', position: 0, duration: subject.duration };
  return state.duration > 0 ? state : { ...state, duration: subject.duration };
}
