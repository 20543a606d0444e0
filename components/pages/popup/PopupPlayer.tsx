import { LaneStrip } from '#components/labels/LaneStrip.tsx';
import { Ring } from '#components/labels/Ring.tsx';
import { toPlayable } from '#components/labels/playable.ts';
import { Player } from '#components/player/Player.tsx';
import { PlayerOptions } from '#components/player/PlayerOptions.tsx';
import type { PlayerStore } from '#components/player/player-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

export interface PopupPlayerProps {
  recording: LibraryRecording;
  player: PlayerStore;
}

/** The player at the foot of the popup. Its bar is who spoke when. */
export function PopupPlayer({ recording, player }: PopupPlayerProps) {
  const subject = toPlayable(recording, useLocale());
  return (
    <footer class="popup-player">
      <Player
        layout="mini"
        subject={subject}
        state={player.state}
        onToggle={(spaceId) => void player.toggle(spaceId)}
        onSeek={(spaceId, position) => void player.seek(spaceId, position)}
        onMove={(spaceId, seconds) => void player.move(spaceId, seconds)}
        options={<PlayerOptions player={player} />}
        strip={<LaneStrip lanes={recording.lanes} />}
      >
        <Ring source={recording} size={44} />
        <p class="popup-player-title">
          <bdi class="one-line">{subject.title}</bdi>
        </p>
      </Player>
    </footer>
  );
}
