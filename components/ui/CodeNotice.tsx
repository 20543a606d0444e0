import type { StorageShortage } from '#utils/import/index.ts';
import type { ImportCode } from '#utils/library/index.ts';
import type { PlayerCode } from '#utils/engine/index.ts';
import type { ExportCode } from '#utils/export/index.ts';
import type { TranscriptCode } from '#utils/transcript/index.ts';
import { Notice } from './Notice.tsx';
import { useLocale } from './locale.ts';

export interface CodeNoticeProps {
  code: ImportCode | PlayerCode | ExportCode | TranscriptCode;
  /** How much room there would have to be, where that is what was wrong. */
  room?: StorageShortage | undefined;
}

/** These end an import without anything having gone wrong. */
const CALM: readonly string[] = ['cancelled', 'no-spaces', 'spaces-left-out'] satisfies ImportCode[];

/** What happened, what is safe and what to do now, for an expected failure. */
export function CodeNotice({ code, room }: CodeNoticeProps) {
  const { t, formats } = useLocale();
  return (
    <Notice kind={CALM.includes(code) ? 'info' : 'danger'} title={t(`error-${code}-title`)}>
      {room && (
        <p>{t('room-needed', { needed: formats.bytes(room.needed), free: formats.bytes(room.free) })}</p>
      )}
      <p>{t(`error-${code}-help`)}</p>
    </Notice>
  );
}
