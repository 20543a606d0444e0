import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useLocale } from '#components/ui/locale.ts';
import { DEFAULT_SETTINGS, type PlayerSettings } from '#utils/engine/index.ts';
import type { PlayerStore } from './player-store.ts';
import './PlayerOptions.css';

export interface PlayerOptionsProps {
  player: PlayerStore;
  spaceId: string;
  /** Seconds that passing over silence saves; undefined where that is not known. */
  silence?: number | undefined;
  /** Shows all at once, where there is room for it. */
  isOpen?: boolean;
}

export const BACK = 15;
export const FORWARD = 30;

const SPEEDS = [0.5, 0.75, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** Minutes */
const SLEEPS = [15, 30, 60];
const MINUTE = 60_000;

/** How it is listened to: leaps, speed, silence, sleep, loudness. The same for every recording, and on every page. */
export function PlayerOptions({ player, spaceId, silence, isOpen = false }: PlayerOptionsProps) {
  const { t, formats } = useLocale();
  const { rate, skipsSilence, boost, volume, sleepAt } = useSettings(player).value;
  const adjust = (settings: Partial<PlayerSettings>) => void player.adjust(settings);

  return (
    <div class="player-options">
      <div class="player-leaps" dir="ltr">
        <Leap
          player={player}
          spaceId={spaceId}
          seconds={-BACK}
          label={t('back-seconds', { seconds: BACK })}
        />
        <Leap
          player={player}
          spaceId={spaceId}
          seconds={FORWARD}
          label={t('forward-seconds', { seconds: FORWARD })}
        />
        <label class="player-option">
          <span class="visually-hidden">{t('speed')}</span>
          <select
            data-testid="speed"
            value={rate}
            onChange={({ currentTarget }) => adjust({ rate: Number(currentTarget.value) })}
          >
            {[...new Set([...SPEEDS, rate])]
              .sort((a, b) => a - b)
              .map((speed) => (
                <option key={speed} value={speed}>
                  {t('speed-times', { speed })}
                </option>
              ))}
          </select>
        </label>
      </div>
      <details class="player-more" open={isOpen}>
        <summary>{t('listening')}</summary>
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
              data-testid="sleep"
              value={sleepAt}
              onChange={({ currentTarget }) => adjust({ sleepAt: deadline(currentTarget.value) })}
            >
              <option value={0}>{t('sleep-off')}</option>
              {sleepAt > 0 && (
                <option value={sleepAt}>{t('sleep-at', { time: formats.wallClock(sleepAt) })}</option>
              )}
              {SLEEPS.map((minutes) => (
                <option key={minutes} value={`in ${minutes}`}>
                  {t('sleep-in', { time: formats.duration(minutes * 60) })}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
    </div>
  );
}

interface LeapProps {
  player: PlayerStore;
  spaceId: string;
  seconds: number;
  label: string;
}

function Leap({ player, spaceId, seconds, label }: LeapProps) {
  return (
    <button
      type="button"
      class="button player-leap"
      data-kind="quiet"
      aria-label={label}
      title={label}
      onClick={() => void player.move(spaceId, seconds)}
    >
      {`${seconds < 0 ? '−' : '+'}${Math.abs(seconds)}`}
    </button>
  );
}

function deadline(value: string): number {
  const [, minutes] = /^in (\d+)$/.exec(value) ?? [];
  return minutes === undefined ? Number(value) : Date.now() + Number(minutes) * MINUTE;
}

/** Keeps its value while only the position moves. */
function useSettings({ state }: PlayerStore): ReadonlySignal<PlayerSettings> {
  const json = useComputed(() => {
    const { rate, skipsSilence, boost, volume, sleepAt } = { ...DEFAULT_SETTINGS, ...state.value };
    return JSON.stringify({ rate, skipsSilence, boost, volume, sleepAt });
  });
  return useComputed(() => ({ ...DEFAULT_SETTINGS, ...JSON.parse(json.value) }));
}
