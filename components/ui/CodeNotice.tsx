import type { ImportCode } from '#utils/import/status.ts';
import type { PlayerCode } from '#utils/engine/protocol.ts';
import type { ExportCode } from '#utils/export/order.ts';
import type { TranscriptCode } from '#utils/transcript/index.ts';
import { Notice } from './Notice.tsx';
import { useLocale } from './locale.ts';

export interface CodeNoticeProps {
  code: ImportCode | PlayerCode | ExportCode | TranscriptCode;
}

/** These end an import without anything having gone wrong. */
const CALM: readonly string[] = ['cancelled', 'no-spaces', 'spaces-left-out'] satisfies ImportCode[];

/** What happened, what is safe and what to do now, for an expected failure. */
export function CodeNotice({ code }: CodeNoticeProps) {
  const { t } = useLocale();
  return (
    <Notice kind={CALM.includes(code) ? 'info' : 'danger'} title={t(`error-${code}-title`)}>
      <p>{t(`error-${code}-help`)}</p>
    </Notice>
  );
}
