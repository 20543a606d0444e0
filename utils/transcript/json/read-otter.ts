import type { Cue } from '#utils/transcript/cue.ts';
import { isFields, listIn, speakerIn, wordsIn } from './fields.ts';

/** Otter counts samples of its own copy of the audio. */
const SAMPLE_RATE = 16_000;

/** Otter's own data: `speech.transcripts`, with offsets in samples. */
export function readOtter(value: unknown): Cue[] {
  const speech = isFields(value) && isFields(value['speech']) ? value['speech'] : value;
  const names = new Map(
    listIn(speech, 'speakers').flatMap((speaker) => {
      if (!isFields(speaker)) return [];
      const name = speaker['speaker_name'] ?? speaker['name'];
      return typeof name === 'string'
        ? [[String(speaker['id'] ?? speaker['speaker_id']), name] as const]
        : [];
    }),
  );
  return listIn(speech, 'transcripts').flatMap((line): Cue[] => {
    if (!isFields(line)) return [];
    const { start_offset: start, end_offset: end } = line;
    const text = wordsIn(line);
    const speaker = speakerIn(line, names);
    if (typeof start !== 'number' || typeof end !== 'number' || !text?.trim()) return [];
    return [
      { from: start / SAMPLE_RATE, to: end / SAMPLE_RATE, text, ...(speaker !== undefined && { speaker }) },
    ];
  });
}
