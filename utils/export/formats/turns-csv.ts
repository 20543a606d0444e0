import { formatCsv } from './csv.ts';
import { turnsByTime, type Episode } from '#utils/export/episode.ts';

const HEAD = ['speaker', 'role', 'start', 'end', 'seconds', 'handle'];

/** The turns as a table (RFC 4180), times in seconds. Handles have no @, which starts a formula in spreadsheets. */
export function formatTurnsCsv(episode: Episode): string {
  const rows = turnsByTime(episode).map(({ label, handle, isHost, from, to }) => [
    label.replace(/^@/, ''),
    isHost ? 'host' : 'speaker',
    from.toFixed(3),
    to.toFixed(3),
    (to - from).toFixed(3),
    handle ?? '',
  ]);
  return formatCsv([HEAD, ...rows]);
}
