import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { DAYS_IN_TRASH, type LibraryRecording } from '#utils/library/index.ts';
import './CopyQuestion.css';

export interface CopyQuestionProps {
  recording: LibraryRecording;
  /** The other copies of its Space. */
  others: readonly LibraryRecording[];
  hrefOf: (spaceId: string) => string;
  /** The person keeps this one only. */
  onMine: () => void;
  onKeepAll: () => void;
}

/** Asks which of several copies of a Space is the person's own. It stays until it is answered. */
export function CopyQuestion({ recording, others, hrefOf, onMine, onKeepAll }: CopyQuestionProps) {
  const { t, formats } = useLocale();
  const sourceOf = ({ account, duration }: LibraryRecording): string => {
    const length = formats.duration(duration);
    return account?.handle === undefined
      ? t('copy-from-unknown', { length })
      : t('copy-from', { handle: account.handle, length });
  };

  return (
    <div class="copy-question" data-testid="copy-question">
      <Notice kind="warn" title={t('copy-question')}>
        <p>{t('copy-help', { count: others.length + 1 })}</p>
        <ul>
          <li>
            {sourceOf(recording)} ({t('copy-this')})
          </li>
          {others.map((other) => (
            <li key={other.spaceId}>
              <a href={hrefOf(other.spaceId)}>{sourceOf(other)}</a>
            </li>
          ))}
        </ul>
        <p>{t('copy-mine-help', { days: DAYS_IN_TRASH })}</p>
        <div class="copy-question-answers">
          <Button onClick={onMine}>{t('copy-mine')}</Button>
          <Button kind="quiet" onClick={onKeepAll}>
            {t('copy-keep')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
