import type { Translate } from '#utils/i18n/index.ts';
import type { ImportStatus } from '#utils/import/status.ts';
import { outcomeTitle } from './outcome.ts';

/** What is said aloud of an import: that it began, and how it ended. */
export function importWords(status: ImportStatus, t: Translate): string {
  switch (status.state) {
    case 'idle':
      return '';
    case 'reading':
      return t('import-reading', { count: status.files.length, name: status.files[0] ?? '' });
    case 'done':
      return t(...outcomeTitle(status.counts));
    case 'failed':
      return t(`error-${status.code}-title`);
  }
}
