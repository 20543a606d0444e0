import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { RequestStatus } from '#utils/x/index.ts';
import { requestWords } from './request-words.ts';
import { roadStepOf } from './road-step.ts';
import { StatusLine } from './StatusLine.tsx';

export interface RequestCardProps {
  status: RequestStatus;
  /** ms since 1970 */
  now: number;
  /** The account's handle, if there are several accounts. */
  handle?: string | undefined;
  onStart: () => void;
  /** What can be done with an archive whose download has ended, one way or the other. */
  children?: ComponentChildren;
  /** Present while notifications are not allowed yet. */
  onAllowNotices?: (() => void) | undefined;
}

/** X's answers for which the next action matters more than anything else. */
const URGENT: readonly RequestStatus['state'][] = ['ready', 'interrupted', 'expired', 'failed'];

/** The status of a request to X, and the next action. */
export function RequestCard({ status, now, handle, onStart, onAllowNotices, children }: RequestCardProps) {
  const { t, formats } = useLocale();
  const { title, details, action } = requestWords(status, now, t, formats);
  return (
    <StatusLine
      hook="request"
      state={status.state}
      step={roadStepOf(status.state)}
      label={handle === undefined ? t('request') : t('request-of', { handle })}
      title={title}
      details={handle === undefined ? details : [`@${handle}`, ...details]}
      actions={
        <>
          {action !== undefined && (
            <Button kind={URGENT.includes(status.state) ? 'primary' : 'secondary'} onClick={onStart}>
              {action}
            </Button>
          )}
          {(status.state === 'downloaded' || status.state === 'interrupted') && children}
          {onAllowNotices && <IconButton icon="bell" label={t('allow-notices')} onClick={onAllowNotices} />}
        </>
      }
    />
  );
}
