import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerSettings } from '#utils/engine/index.ts';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useClosedOutside } from '#components/ui/use-closed-outside.ts';
import { usePlayerSettings } from './player-settings.ts';
import type { PlayerStore } from './player-store.ts';
import './PlayerOptions.css';

export interface PlayerOptionsProps {
  player: PlayerStore;
  /** Seconds that skipping silence saves; undefined where that is not known. */
  silence?: number | undefined;
  /** Further controls, after the speed. */
  children?: ComponentChildren;
}

/** Times the usual speed. */
export const RATE_CHOICES = [0.5, 0.75, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** Minutes */
const SLEEP_CHOICES = [15, 30, 60];
const MINUTE_MS = 60_000;
const THIS_TURN = 'turn';

/** Speed, and in a panel silence, loudness and sleep. The settings apply to all recordings, on every page. */
export function PlayerOptions({ player, silence, children }: PlayerOptionsProps) {
  const { t, formats } = useLocale();
  const { rate, skipsSilence, boost, volume, sleepAt, sleepsAfterTurn } = usePlayerSettings(player).value;
  const isPlaying = player.current.value.state === 'playing';
  const panel = useRef<HTMLDetailsElement>(null);
  useClosedOutside(panel);
  const adjust = (change: Partial<PlayerSettings>) => void player.adjust(change);

  return (
    <div class="player-options">
      <label class="player-option">
        <span class="visually-hidden">{t('speed')}</span>
        <select
          class="select"
          data-kind="quiet"
          data-testid="speed"
          value={rate}
          onChange={({ currentTarget }) => adjust({ rate: Number(currentTarget.value) })}
        >
          {[...new Set([...RATE_CHOICES, rate])]
            .sort((a, b) => a - b)
            .map((speed) => (
              <option key={speed} value={speed}>
                {t('speed-times', { speed })}
              </option>
            ))}
        </select>
      </label>
      {children}
      <details class="player-more" ref={panel}>
        <summary title={t('listening')}>
          <Icon name="sliders" />
          <span class="visually-hidden">{t('listening')}</span>
        </summary>
        <div class="player-settings">
          <label class="player-option">
            <input
              type="checkbox"
              data-testid="skip-silence"
              checked={skipsSilence}
              onChange={({ currentTarget }) => adjust({ skipsSilence: currentTarget.checked })}
            />
            <span>
              {t('skip-silence')}{' '}
              {silence !== undefined && silence >= 1 && (
                <span class="player-note">{t('silence-saves', { time: formats.duration(silence) })}</span>
              )}
            </span>
          </label>
          <label class="player-option">
            <input
              type="checkbox"
              data-testid="boost"
              checked={boost}
              onChange={({ currentTarget }) => adjust({ boost: currentTarget.checked })}
            />
            {t('boost')}
          </label>
          <label class="player-option">
            {t('volume')}
            <input
              type="range"
              min={0}
              max={1}
              step={0.05}
              value={volume}
              aria-valuetext={formats.percent(volume)}
              onInput={({ currentTarget }) => adjust({ volume: currentTarget.valueAsNumber })}
            />
          </label>
          <label class="player-option">
            {t('sleep')}
            <select
              class="select"
              data-testid="sleep"
              value={sleepAt}
              onChange={({ currentTarget }) => adjust(sleepOf(currentTarget.value))}
            >
              <option value={0}>{t('sleep-off')}</option>
              {sleepAt > 0 && (
                <option value={sleepAt}>{t('sleep-at', { time: formats.wallClock(sleepAt) })}</option>
              )}
              {isPlaying && <option value={THIS_TURN}>{t('sleep-turn')}</option>}
              {SLEEP_CHOICES.map((minutes) => (
                <option key={minutes} value={`in ${minutes}`}>
                  {t('sleep-in', { time: formats.duration(minutes * 60) })}
                </option>
              ))}
            </select>
          </label>
          <label class="player-option">
            <input
              type="checkbox"
              data-testid="sleep-after-turn"
              checked={sleepsAfterTurn}
              onChange={({ currentTarget }) => adjust({ sleepsAfterTurn: currentTarget.checked })}
            />
            {t('sleep-after-turn')}
          </label>
        </div>
      </details>
    </div>
  );
}

/** The settings that a choice of the sleep timer means. At the end of a turn: it is due, and waits for that. */
function sleepOf(value: string): Partial<PlayerSettings> {
  if (value === THIS_TURN) return { sleepAt: Date.now(), sleepsAfterTurn: true };
  const [, minutes] = /^in (\d+)$/.exec(value) ?? [];
  return { sleepAt: minutes === undefined ? Number(value) : Date.now() + Number(minutes) * MINUTE_MS };
}
