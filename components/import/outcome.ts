import type { ImportCounts } from '#utils/library/index.ts';

/** A sentence and its number. */
export type Sentence = [id: string, args: { count: number }];

/** The one thing to know first. */
export function outcomeTitle(counts: ImportCounts, attachments = 0): Sentence {
  if (counts.new > 0) return ['done-new', { count: counts.new }];
  if (counts.replaced > 0) return ['done-replaced', { count: counts.replaced }];
  if (counts.kept > 0) return ['done-nothing-new', { count: counts.kept }];
  if (counts.missing === 0 && attachments > 0) return ['done-attachments', { count: attachments }];
  return ['done-missing', { count: counts.missing }];
}

/** The rest, a sentence each, in falling order of joy. */
export function outcomeLines(counts: ImportCounts, attachments = 0): Sentence[] {
  const [title] = outcomeTitle(counts, attachments);
  const all: [...Sentence, saidBy?: string][] = [
    ['also-replaced', { count: counts.replaced }, 'done-replaced'],
    ['also-kept', { count: counts.kept }, 'done-nothing-new'],
    ['also-partial', { count: counts.partial }],
    ['also-damaged', { count: counts.damaged }],
    ['also-missing', { count: counts.missing }, 'done-missing'],
    ['also-attachments', { count: attachments }, 'done-attachments'],
  ];
  return all
    .filter(([, { count }, titleOf]) => count > 0 && titleOf !== title)
    .map(([id, args]) => [id, args]);
}
