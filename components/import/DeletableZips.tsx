import { useEffect, useState } from 'preact/hooks';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import type { KnownDownload, ReportsStore } from './report/reports-store.ts';
import './DeletableZips.css';

export interface DeletableZipsProps {
  zips: readonly FileOutcome[];
  reports: Pick<ReportsStore, 'findDownload' | 'reveal'>;
}

/** ZIPs whose Spaces are all in the library: their names and folders, and a hint at what else they contain. */
export function DeletableZips({ zips, reports }: DeletableZipsProps) {
  const { t, formats } = useLocale();
  const size = formats.bytes(zips.reduce((sum, zip) => sum + zip.size, 0));
  return (
    <div class="deletable" data-testid="deletable-zips">
      <Notice kind="good" title={t('zip-deletable', { count: zips.length, size })} isFolded>
        <p>{t('zip-also-holds')}</p>
        <ul class="deletable-zips">
          {zips.map((zip) => (
            <Zip key={zip.name} zip={zip} reports={reports} />
          ))}
        </ul>
        <p>{t('zip-only-copy')}</p>
      </Notice>
    </div>
  );
}

function Zip({ zip, reports }: { zip: FileOutcome; reports: DeletableZipsProps['reports'] }) {
  const { t } = useLocale();
  const [download, setDownload] = useState<KnownDownload | undefined>(undefined);
  useEffect(() => {
    void reports.findDownload(zip).then(setDownload);
  }, [reports, zip]);

  return (
    <li>
      <p class="deletable-zip-name">
        <bdi>{download?.path ?? zip.name}</bdi>
      </p>
      {download && !download.isForgotten && (
        <button type="button" class="button" onClick={() => reports.reveal(download.downloadId)}>
          {t('offer-reveal')}
        </button>
      )}
    </li>
  );
}
