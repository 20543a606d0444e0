import { useSpeakerNames, usePeople } from '#components/labels/speaker-names.ts';
import { ContextMenu } from '#components/ui/menu/ContextMenu.tsx';
import type { MenuItem } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { speakerKey } from '#utils/library/index.ts';
import type { MomentMenu } from './use-moment-menu.ts';
import type { OpenRecordingState } from '#components/pages/library/recording/use-open-recording.ts';

export interface MomentMenuOfProps {
  open: OpenRecordingState;
  menu: MomentMenu;
  onClose: () => void;
  onPlay: (at: number) => void;
  onCopy: (at: number) => void;
  onBookmark: (at: number) => void;
  /** Selects a clip, in seconds. */
  onClip: (from: number, to: number) => void;
  /** Asks for the name of a speaker, by position. */
  onName: (speaker: number) => void;
  /** Shows everything that somebody said, by `personKey`. */
  onPerson: (key: string) => void;
}

/** The turn of this speaker at a moment, in seconds. */
function turnAt(turns: Float64Array, at: number): { from: number; to: number } | undefined {
  // A hundredth later: it begins where the one before ends.
  const moment = at + 0.01;
  for (let i = 0; i + 1 < turns.length; i += 2) {
    const [from = 0, to = 0] = [turns[i], turns[i + 1]];
    if (from <= moment && moment < to) return { from, to };
  }
  return undefined;
}

/** What can be done with a moment, and with who speaks there. */
export function MomentMenuOf(props: MomentMenuOfProps) {
  const { open, menu, onClose, onPlay, onCopy, onBookmark, onClip, onName, onPerson } = props;
  const { t, formats } = useLocale();
  const names = useSpeakerNames();
  const people = usePeople();
  const { at, speaker: number } = menu;
  const speaker = number === undefined ? undefined : open.speakers[number];
  const items: (MenuItem | 'separator')[] = [
    {
      label: t('play-from', { time: formats.clock(at) }),
      icon: 'play',
      testId: 'play-moment',
      onSelect: () => onPlay(at),
    },
    { label: t('copy-moment'), icon: 'copy', testId: 'copy-this-moment', onSelect: () => onCopy(at) },
    { label: t('bookmark-verb'), icon: 'bookmark', onSelect: () => onBookmark(at) },
  ];
  const cue = open.transcript.transcript.peek()?.cues.findLast(({ from, to }) => from <= at && at < to);
  items.push(
    'separator',
    {
      label: t('clip-from-moment'),
      icon: 'scissors',
      testId: 'clip-from-moment',
      onSelect: () => open.selection.moveEdge('from', at),
    },
    {
      label: t('clip-to-moment'),
      testId: 'clip-to-moment',
      // A line is part of the clip as a whole.
      onSelect: () => open.selection.moveEdge('to', cue?.to ?? at),
    },
  );
  const turn = speaker && turnAt(speaker.turns, at);
  if (turn)
    items.push({
      label: t('clip-turn'),
      testId: 'clip-turn',
      onSelect: () => onClip(turn.from, turn.to),
    });
  if (speaker && number !== undefined) {
    const [name, key, person] = [names.label(speaker), speakerKey(speaker), people.personOf(speaker)];
    const isOnly = open.only.value === key;
    items.push('separator', {
      label: isOnly ? t('listen-all') : t('listen-only', { speaker: name }),
      icon: 'ear',
      onSelect: () => open.listenTo(isOnly ? undefined : key),
    });
    if (person)
      items.push(
        {
          label: t('person-name-of', { person: name }),
          icon: 'pencil',
          testId: 'name-person',
          onSelect: () => onName(number),
        },
        {
          label: t('person-page-of', { person: name }),
          icon: 'list',
          testId: 'open-person',
          onSelect: () => onPerson(person.key),
        },
      );
  }
  return (
    <ContextMenu
      label={t('moment-menu', { time: formats.clock(at) })}
      items={items}
      anchor={menu.anchor}
      onClose={onClose}
    />
  );
}
