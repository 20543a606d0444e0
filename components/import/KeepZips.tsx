import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import './DeletableZips.css';

export interface KeepZipsProps {
  zips: readonly FileOutcome[];
  /** Where new recordings can be saved among the downloads, too; undefined if they are, or if that is not known. */
  copyHref?: string | undefined;
  onBackUp: () => void;
  /** The person keeps the ZIPs. */
  onKeep: () => void;
}

/** As long as the ZIPs are the only other copy: keep them, or make a backup. */
export function KeepZips({ zips, copyHref, onBackUp, onKeep }: KeepZipsProps) {
  const { t } = useLocale();
  return (
    <div class="deletable" data-testid="keep-zips">
      <Notice kind="info" title={t('zip-keep', { count: zips.length })} isFolded>
        <p>{t('zip-keep-help')}</p>
        <div class="notice-buttons">
          <Button data-testid="keep-zips-yes" onClick={onKeep}>
            {t('zip-keep-yes', { count: zips.length })}
          </Button>
          <Button kind="primary" data-testid="keep-zips-backup" onClick={onBackUp}>
            {t('backup-make')}
          </Button>
        </div>
        {copyHref !== undefined && (
          <p>
            <a href={copyHref} data-testid="keep-zips-copy">
              {t('downloads-copy-offer')}
            </a>
          </p>
        )}
      </Notice>
    </div>
  );
}
