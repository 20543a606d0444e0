import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { KeyList } from '#components/player/KeyList.tsx';
import { usePlayerSettings } from '#components/player/player-settings.ts';

/** What each key does, as `?` shows it everywhere. */
export function KeyboardSection({ player }: LibraryViewProps) {
  return <KeyList {...usePlayerSettings(player).value} />;
}
