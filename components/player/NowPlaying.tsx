import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import type { PlayerSubject } from './Player.tsx';
import './NowPlaying.css';

export interface NowPlayingProps {
  subject: PlayerSubject;
  state: PlayerState['state'];
  href: string;
  onToggle: (spaceId: string) => void;
}

/** The current recording, while another one is shown: a play button, and its title as a link. */
export function NowPlaying({ subject: { spaceId, title }, state, href, onToggle }: NowPlayingProps) {
  const { t } = useLocale();
  return (
    <section class="now-playing" aria-label={t('now-playing')}>
      <PlayButton state={state} title={title} size="small" onToggle={() => onToggle(spaceId)} />
      <p>
        <span class="now-playing-label">{t(state === 'paused' ? 'now-paused' : 'now-playing')}</span>
        <a href={href}>
          <bdi class="one-line">{title}</bdi>
        </a>
      </p>
    </section>
  );
}
