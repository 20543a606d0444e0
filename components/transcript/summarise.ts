import type { Locale } from '#components/ui/locale.ts';
import type { Transcript } from '#utils/transcript/index.ts';

/** `212 lines · 3 speakers · 0:12–1:02:10 of 1:03:45`: what of a recording of `duration` seconds a transcript covers. */
export function summarise({ cues }: Transcript, duration: number, { t, formats }: Locale): string {
  if (cues.length === 0) return t('transcript-no-times');
  const speakers = new Set(cues.flatMap(({ speaker }) => speaker ?? [])).size;
  const last = cues.reduce((latest, { to }) => Math.max(latest, to), 0);
  return [
    t('transcript-lines', { count: cues.length }),
    ...(speakers > 0 ? [t('transcript-speakers', { count: speakers })] : []),
    t('transcript-span', {
      from: formats.clock(cues[0]?.from ?? 0),
      to: formats.clock(last),
      duration: formats.clock(duration),
    }),
  ].join(' · ');
}
