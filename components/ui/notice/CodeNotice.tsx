import type { BackupCode } from '#utils/backup/index.ts';
import type { StorageShortage } from '#utils/import/index.ts';
import type { DownloadsCopyCode, ImportCode } from '#utils/library/index.ts';
import type { PlayerCode } from '#utils/engine/index.ts';
import type { ExportCode } from '#utils/export/index.ts';
import type { TranscriptCode } from '#utils/transcript/index.ts';
import { Notice } from './Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface CodeNoticeProps {
  code: ImportCode | PlayerCode | ExportCode | TranscriptCode | BackupCode | DownloadsCopyCode;
  /** The free space that is needed, where too little of it was the reason. */
  shortage?: StorageShortage | undefined;
  /** Names of the files that must be chosen too. */
  needs?: readonly string[] | undefined;
  /** Has words of its own, instead of those of the code. */
  reason?: 'another-part' | undefined;
}

/** Codes that end an import without an error. */
const NOT_FAULTS: readonly string[] = ['cancelled', 'no-spaces', 'spaces-left-out'] satisfies ImportCode[];

/** For an expected failure: what happened, what is safe, and what to do now. */
export function CodeNotice({ code, shortage, needs, reason }: CodeNoticeProps) {
  const { t, formats } = useLocale();
  return (
    <Notice kind={NOT_FAULTS.includes(code) ? 'info' : 'danger'} title={t(`error-${reason ?? code}-title`)}>
      {shortage && (
        <p>
          {t('room-needed', { needed: formats.bytes(shortage.needed), free: formats.bytes(shortage.free) })}
        </p>
      )}
      {needs && <p>{t('volumes-needed', { names: formats.list(needs) })}</p>}
      <p>{t(`error-${reason ?? code}-help`)}</p>
    </Notice>
  );
}
