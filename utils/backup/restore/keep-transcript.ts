import { formatSubRip } from '#utils/export/index.ts';
import type { StoredTranscript } from '#utils/library/index.ts';

/** A transcript as a file for people: with times as subtitles, without them as a text. */
export function transcriptFile({ name, cues, text = '' }: StoredTranscript): { name: string; bytes: Blob } {
  const stem = name.replace(/\.[^.]{1,8}$/, '').slice(0, 200) || 'transcript';
  if (cues.length === 0) return { name: `${stem}.txt`, bytes: new Blob([text]) };
  const labelled = cues.map(({ speaker, ...cue }) => ({
    ...cue,
    ...(speaker !== undefined && { label: speaker }),
  }));
  return { name: `${stem}.srt`, bytes: new Blob([formatSubRip({ cues: labelled })]) };
}
