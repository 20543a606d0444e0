import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Cue } from '#utils/transcript/index.ts';
import './CueEditor.css';

export interface CueEditorProps {
  cue: Cue;
  /** `text`: undefined where nothing is to be kept. `isByKey`: whether the focus has to go somewhere now. */
  onEnd: (text: string | undefined, isByKey: boolean) => void;
  /** The line is spoken at this moment. */
  onStartsNow: () => void;
}

/** A line as a field, in its place: Enter and leaving it keep what is typed, Escape drops it. */
export function CueEditor({ cue, onEnd, onStartsNow }: CueEditorProps) {
  const { t, formats } = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hasEndedRef = useRef(false);
  // Before the next key: whoever presses F2 types on.
  useLayoutEffect(() => field.current?.focus(), []);

  /** Once: removing a field that has the focus makes it lose the focus, too. */
  const end = (isKept: boolean, isByKey: boolean) => {
    if (hasEndedRef.current) return;
    hasEndedRef.current = true;
    onEnd(isKept ? field.current?.value : undefined, isByKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Else they would act on the list, or on the player.
    event.stopPropagation();
    if (event.isComposing) return;
    const isField = event.target === field.current;
    if (event.key === 'Escape' || (event.key === 'Enter' && isField && !event.shiftKey)) {
      event.preventDefault();
      end(event.key === 'Enter', true);
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are handled for its field and buttons.
    <form
      class="cue-editor"
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        end(true, true);
      }}
      onFocusOut={({ relatedTarget }) => {
        // Playing and pausing leave the field, and are part of finding the moment.
        if (relatedTarget instanceof Node && !form.current?.contains(relatedTarget)) {
          if (!(relatedTarget instanceof Element && relatedTarget.closest('[data-testid="player"]')))
            end(true, false);
        }
      }}
    >
      <textarea
        ref={field}
        dir="auto"
        rows={Math.min(6, cue.text.split('\n').length + 1)}
        data-testid="cue-input"
        aria-label={t('transcript-line-at', { time: formats.clock(cue.from) })}
        defaultValue={cue.text}
      />
      <div class="cue-editor-buttons">
        <Button type="submit" kind="primary" data-testid="cue-keep">
          {t('transcript-line-keep')}
        </Button>
        <Button kind="quiet" onClick={() => end(false, true)}>
          {t('cancel')}
        </Button>
        <Button
          kind="quiet"
          icon="ear"
          title={t('transcript-starts-now-help')}
          data-testid="cue-starts-now"
          onClick={onStartsNow}
        >
          {t('transcript-starts-now')}
        </Button>
      </div>
    </form>
  );
}
