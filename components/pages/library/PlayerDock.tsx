import { NowPlaying } from '#components/player/NowPlaying.tsx';
import { Player } from '#components/player/Player.tsx';
import { PlayerOptions } from '#components/player/PlayerOptions.tsx';
import { findPlayable } from '#components/labels/playable.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from './library-props.ts';
import './PlayerDock.css';

/**
 * The player at the bottom of the page. An open recording has its own player; then this one only names another
 * recording that is loaded, if there is one.
 */
export function PlayerDock({ library, player, routes }: LibraryPageProps) {
  const locale = useLocale();
  const recordings = library.recordings.value ?? [];
  const held = player.current.value;
  const playable = findPlayable(recordings, held.spaceId, locale);
  if (!playable) return null;

  const href = formatRoute({ view: 'recording', spaceId: playable.spaceId });
  const toggle = (spaceId: string) => void player.toggle(spaceId);
  const open = audible(recordings, routes.route.value);
  if (!open) {
    return (
      <footer class="player-dock">
        <Player
          subject={playable}
          state={player.state}
          onToggle={toggle}
          onSeek={(spaceId, position) => void player.seek(spaceId, position)}
          options={<PlayerOptions player={player} spaceId={playable.spaceId} />}
        >
          <p class="player-dock-title">
            <a href={href}>
              <bdi class="one-line">{playable.title}</bdi>
            </a>
          </p>
        </Player>
      </footer>
    );
  }
  if (held.spaceId === undefined || open.spaceId === held.spaceId) return null;
  return (
    <footer class="player-dock">
      <NowPlaying subject={playable} state={held.state} href={href} onToggle={toggle} />
    </footer>
  );
}

function audible(
  recordings: readonly LibraryRecording[],
  route: LibraryPageProps['routes']['route']['value'],
): LibraryRecording | undefined {
  if (route.view !== 'recording') return undefined;
  return recordings.find(({ spaceId, state }) => spaceId === route.spaceId && state !== 'missing');
}
