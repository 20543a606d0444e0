import type { ImportStatus } from '#utils/import/index.ts';

/** What scripts read of an import: attributes that stay the same when words and looks change. */
export function hooksOf(status: ImportStatus): Record<`data-${string}`, string | number> {
  const state = { 'data-state': status.state };
  if (status.state === 'reading') return { ...state, 'data-progress': status.progress };
  if (status.state === 'failed') return { ...state, 'data-progress': 0, 'data-code': status.code };
  if (status.state === 'idle') return { ...state, 'data-progress': 0 };
  const { counts } = status;
  return {
    ...state,
    'data-progress': 1,
    'data-new': counts.new,
    'data-replaced': counts.replaced,
    'data-kept': counts.kept,
    'data-missing': counts.missing,
    'data-partial': counts.partial,
    'data-damaged': counts.damaged,
  };
}
