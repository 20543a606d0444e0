import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { StopReason } from '#utils/downloads/index.ts';

export interface TryLinkProps {
  /** Resolves to why the download has not begun, if it has not. */
  onTry: () => Promise<StopReason | undefined>;
}

/** Downloads the archive from X's link once more, without X's button, and says whether that works. */
export function TryLink({ onTry }: TryLinkProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<StopReason | 'asking' | 'begun'>();
  const tryAgain = async (): Promise<void> => {
    setOutcome('asking');
    setOutcome((await onTry()) ?? 'begun');
  };
  const isRefused = outcome !== undefined && outcome !== 'asking' && outcome !== 'begun';
  return (
    <div class="try-link" data-testid="try-link" data-state={isRefused ? 'refused' : (outcome ?? 'idle')}>
      <Button disabled={outcome === 'asking'} onClick={() => void tryAgain()}>
        {t('link-again')}
      </Button>
      <output>
        {outcome === 'begun' && t('link-begun')}
        {isRefused && (
          <>
            {t('link-failed')} {t(`download-why-${outcome}`)}
          </>
        )}
      </output>
    </div>
  );
}
