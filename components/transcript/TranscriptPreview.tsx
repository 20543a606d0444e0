import { useId, useState } from 'preact/hooks';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { shiftCues } from '#utils/transcript/index.ts';
import { summarise } from './summarise.ts';
import type { TranscriptDraft } from './transcript-store.ts';
import './TranscriptPreview.css';

export interface TranscriptPreviewProps {
  draft: TranscriptDraft;
  isReplacing: boolean;
  onEncoding: (encoding: string) => void;
  onAccept: (isShifted: boolean) => void;
  onClose: () => void;
}

/** Lines that are shown. */
const SHOWN = 4;

/** What was read of a file, before it is attached: how much, the first lines, and what is in doubt. */
export function TranscriptPreview(props: TranscriptPreviewProps) {
  const { draft, isReplacing, onEncoding, onAccept, onClose } = props;
  const locale = useLocale();
  const { t, formats } = locale;
  const [isShifted, setIsShifted] = useState(true);
  const { duration, offset } = draft;
  const isMoved = offset !== undefined && isShifted;
  const cues = isMoved ? shiftCues(draft.transcript.cues, offset) : draft.transcript.cues;
  const text = draft.transcript.text ?? '';
  const late = cues.filter(({ from }) => from > duration).length;

  return (
    <ConfirmDialog
      kind="primary"
      title={t(isReplacing ? 'transcript-replace-question' : 'transcript-attach-question')}
      confirmLabel={t(isReplacing ? 'transcript-replace-yes' : 'transcript-attach-yes')}
      onConfirm={() => onAccept(isMoved)}
      onClose={onClose}
    >
      <div class="transcript-preview" data-testid="transcript-preview" data-count={cues.length}>
        <p>
          <bdi>{draft.name}</bdi>
          <br />
          <span class="figures">{summarise({ cues }, duration, locale)}</span>
        </p>
        <ol>
          {cues.slice(0, SHOWN).map((cue, i) => (
            <li key={i} dir="auto">
              <span class="figures">{formats.clock(cue.from)}</span>{' '}
              {cue.speaker !== undefined && (
                <>
                  <b>
                    <bdi>{cue.speaker}</bdi>
                  </b>{' '}
                </>
              )}
              {cue.text}
            </li>
          ))}
          {cues.length === 0 && <li dir="auto">{text.slice(0, 300)}</li>}
        </ol>
        {draft.otherEncodings.length > 0 && <EncodingChoice draft={draft} onEncoding={onEncoding} />}
        {offset !== undefined && (
          <label class="transcript-preview-shift">
            <input
              type="checkbox"
              data-testid="transcript-shift"
              checked={isShifted}
              onChange={({ currentTarget }) => setIsShifted(currentTarget.checked)}
            />
            {t('transcript-shift-offer', { time: formats.clock(-offset) })}
          </label>
        )}
        {late > 0 && <p class="transcript-preview-late">{t('transcript-late', { count: late })}</p>}
        {isReplacing && <p>{t('transcript-replace-help')}</p>}
      </div>
    </ConfirmDialog>
  );
}

function EncodingChoice({ draft, onEncoding }: Pick<TranscriptPreviewProps, 'draft' | 'onEncoding'>) {
  const { t } = useLocale();
  const id = useId();
  const encodings = [draft.encoding, ...draft.otherEncodings].sort();
  return (
    <p class="transcript-preview-encoding">
      <label for={id}>{t('transcript-encoding')}</label>{' '}
      <select
        id={id}
        data-testid="transcript-encoding"
        value={draft.encoding}
        onChange={({ currentTarget }) => onEncoding(currentTarget.value)}
      >
        {encodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {encoding}
          </option>
        ))}
      </select>
    </p>
  );
}
