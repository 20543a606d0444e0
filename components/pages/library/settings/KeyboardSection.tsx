import { KeyList } from '#components/player/KeyList.tsx';

/** What each key does, as `?` shows it everywhere. */
export function KeyboardSection() {
  return <KeyList />;
}
