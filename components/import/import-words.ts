import type { Translate } from '#utils/i18n/index.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import type { ImportCounts } from '#utils/library/index.ts';

/** The id of a sentence in `locales/`, and its number. */
export type Sentence = [id: string, args: { count: number }];

/** The most important result of an import. */
export function outcomeTitle(counts: ImportCounts, attachments = 0): Sentence {
  if (counts.new > 0) return ['done-new', { count: counts.new }];
  if (counts.replaced > 0) return ['done-replaced', { count: counts.replaced }];
  if (counts.kept > 0) return ['done-nothing-new', { count: counts.kept }];
  if (counts.missing === 0 && attachments > 0) return ['done-attachments', { count: attachments }];
  return ['done-missing', { count: counts.missing }];
}

/** The other results, one sentence each: successes first, then losses. */
export function outcomeLines(counts: ImportCounts, attachments = 0): Sentence[] {
  const [title] = outcomeTitle(counts, attachments);
  const all: [...Sentence, sameAsTitle?: string][] = [
    ['also-replaced', { count: counts.replaced }, 'done-replaced'],
    ['also-kept', { count: counts.kept }, 'done-nothing-new'],
    ['also-partial', { count: counts.partial }],
    ['also-damaged', { count: counts.damaged }],
    ['also-missing', { count: counts.missing }, 'done-missing'],
    ['also-attachments', { count: attachments }, 'done-attachments'],
  ];
  return all
    .filter(([, { count }, sameAsTitle]) => count > 0 && sameAsTitle !== title)
    .map(([id, args]) => [id, args]);
}

/** What screen readers announce of an import: its start, and how it ended. */
export function importAnnouncement(status: ImportStatus, t: Translate): string {
  if (status.state === 'idle') return '';
  if (status.state === 'done' && status.stopped) return t(`error-${status.stopped}-title`);
  if (status.state === 'done') return t(...outcomeTitle(status.counts, status.attachments));
  if (status.state === 'queued')
    return t('import-queued', { count: status.files.length, name: status.files[0] ?? '' });
  if (status.state === 'failed') return t(`error-${status.reason ?? status.code}-title`);
  return t('import-reading', { count: status.files.length, name: status.files[0] ?? '' });
}
