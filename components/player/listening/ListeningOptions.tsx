import { useLocale } from '#components/ui/locale.ts';
import type { PlayerSettings } from '#utils/engine/index.ts';
import { RATE_CHOICES } from '#components/player/PlayerOptions.tsx';
import { NumberChoice } from './NumberChoice.tsx';
import { usePlayerSettings } from '#components/player/player-settings.ts';
import type { PlayerStore } from '#components/player/player-store.ts';
import './ListeningOptions.css';

export interface ListeningOptionsProps {
  player: PlayerStore;
}

/** Seconds */
const BACK_CHOICES = [5, 10, 15, 20, 30];
const FORWARD_CHOICES = [10, 15, 20, 30, 45, 60];

const SWITCHES = ['rewinds', 'playsNext', 'sleepsAfterTurn'] as const;

const LABELS: Readonly<Record<(typeof SWITCHES)[number], string>> = {
  rewinds: 'listening-rewind',
  playsNext: 'listening-next',
  sleepsAfterTurn: 'listening-sleep',
};

/** How recordings are played, all of them, on every page. */
export function ListeningOptions({ player }: ListeningOptionsProps) {
  const { t, formats } = useLocale();
  const settings = usePlayerSettings(player).value;
  const adjust = (change: Partial<PlayerSettings>) => void player.adjust(change);
  return (
    <div class="listening-options">
      <NumberChoice
        label={t('listening-back')}
        value={settings.skipBack}
        choices={BACK_CHOICES}
        nameOf={formats.spokenDuration}
        onChange={(skipBack) => adjust({ skipBack })}
      />
      <NumberChoice
        label={t('listening-forward')}
        value={settings.skipForward}
        choices={FORWARD_CHOICES}
        nameOf={formats.spokenDuration}
        onChange={(skipForward) => adjust({ skipForward })}
      />
      <NumberChoice
        label={t('speed')}
        value={settings.rate}
        choices={RATE_CHOICES}
        nameOf={(speed) => t('speed-times', { speed })}
        onChange={(rate) => adjust({ rate })}
      />
      {SWITCHES.map((name) => (
        <label class="listening-switch" key={name}>
          <input
            type="checkbox"
            name={name}
            checked={settings[name]}
            onChange={({ currentTarget }) => adjust({ [name]: currentTarget.checked })}
          />
          {t(LABELS[name])}
        </label>
      ))}
    </div>
  );
}
