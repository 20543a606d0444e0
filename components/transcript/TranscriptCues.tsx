import { useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { nameSpeakers, type Cue } from '#utils/transcript/index.ts';
import { createCueFollower, type CueFollower } from './cue-follower.ts';
import { CueLines } from './CueLines.tsx';
import { CueOffset } from './CueOffset.tsx';

export interface TranscriptCuesProps {
  cues: readonly Cue[];
  /** Seconds by which they have been shifted. */
  offset: number;
  speakers: readonly SpeakerTurns[];
  /** The playback position, in seconds. */
  position: ReadonlySignal<number>;
  onSeek: (position: number) => void;
  onEdit: (i: number, text: string) => void;
  onShift: (seconds: number) => void;
}

/** The cues, scrolled along with playback. A click on a cue seeks to it; F2 and the pencil make it a field. */
export function TranscriptCues(props: TranscriptCuesProps) {
  const { cues, offset, speakers, position, onSeek, onEdit, onShift } = props;
  const { t } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [follower, setFollower] = useState<CueFollower>();
  const [isFollowing, setIsFollowing] = useState(true);
  const [editing, setEditing] = useState<number>();
  const named = useMemo(() => {
    const turns = speakers.map((speaker) => speaker.turns);
    return nameSpeakers(cues, turns);
  }, [cues, speakers]);
  const hasNames = named.some(
    ({ speakerIndex, speaker }) => speakerIndex !== undefined || speaker !== undefined,
  );
  const edit = (i: number) => {
    // Otherwise the field would scroll away.
    setIsFollowing(false);
    setEditing(i);
  };
  const lines = (
    <CueLines
      named={named}
      speakers={speakers}
      onSeek={onSeek}
      editing={editing}
      onEdit={edit}
      onEnd={(text, isByKey) => {
        setEditing(undefined);
        if (editing === undefined) return;
        if (text !== undefined && text.trim() !== cues[editing]?.text) onEdit(editing, text);
        if (isByKey) requestAnimationFrame(() => follower?.focus(editing));
      }}
      onStartsNow={() => {
        const cue = editing === undefined ? undefined : cues[editing];
        if (cue) onShift(position.peek() - cue.from);
      }}
    />
  );
  // Rendering thousands of lines costs more than a frame: only when they change.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the functions in it change with these.
  const shown = useMemo(() => lines, [named, speakers, editing, onSeek]);

  useEffect(() => {
    if (box.current && list.current) setFollower(createCueFollower(box.current, list.current, cues));
  }, [cues]);
  useEffect(() => follower?.show(position.peek(), isFollowing), [follower, position, isFollowing]);
  useEffect(() => {
    if (isFollowing) follower?.reveal();
  }, [follower, isFollowing]);
  useSignalEffect(() => {
    const at = position.value;
    follower?.show(at, isFollowing);
  });

  const stopFollowing = () => setIsFollowing(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'F2' && follower) edit(follower.target());
    else if (!follower?.onKey(event.key)) return;
    event.preventDefault();
  };

  return (
    <>
      <div class="transcript-bar">
        <button
          type="button"
          class="button transcript-follow"
          data-kind="quiet"
          data-testid="transcript-follow"
          aria-pressed={isFollowing}
          onClick={() => setIsFollowing(!isFollowing)}
        >
          {t('transcript-follow')}
        </button>
        <Button
          kind="quiet"
          icon="pencil"
          title={t('transcript-line-edit-help')}
          data-testid="cue-edit"
          disabled={editing !== undefined}
          onClick={() => follower && edit(follower.target())}
        >
          {t('transcript-line-edit')}
        </Button>
        <CueOffset offset={offset} onShift={onShift} />
      </div>
      {/* A person who scrolls is reading elsewhere, so playback stops scrolling. */}
      <div class="transcript-box" ref={box} onWheel={stopFollowing} onTouchMove={stopFollowing}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are handled for its buttons. */}
        <ol
          class="transcript-cues"
          ref={list}
          data-named={hasNames}
          aria-label={t('transcript')}
          aria-keyshortcuts="F2"
          onKeyDown={onKey}
        >
          {shown}
        </ol>
      </div>
    </>
  );
}
