import type { Translate } from '#utils/i18n/index.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { outcomeTitle } from './outcome.ts';

/** What is said aloud of an import: that it began, and how it ended. */
export function importWords(status: ImportStatus, t: Translate): string {
  if (status.state === 'idle') return '';
  if (status.state === 'done' && status.stopped) return t(`error-${status.stopped}-title`);
  if (status.state === 'done') return t(...outcomeTitle(status.counts, status.attachments));
  if (status.state === 'failed') return t(`error-${status.code}-title`);
  return t('import-reading', { count: status.files.length, name: status.files[0] ?? '' });
}
