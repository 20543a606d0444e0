import type { Cue } from '#utils/transcript/cue.ts';
import { collectLists } from './collect-lists.ts';
import { isFields, listIn } from './fields.ts';
import { joinWords } from './join-words.ts';

/** IBM's words are `["good", 1, 1.4]`; who speaks is in a second list, by the same times. */
export function readWatson(value: unknown): Cue[] {
  const speakers = new Map(
    listIn(value, 'speaker_labels').flatMap((label) =>
      isFields(label) && typeof label['from'] === 'number'
        ? [[label['from'], `Speaker ${String(label['speaker'])}`] as const]
        : [],
    ),
  );
  if (speakers.size === 0) return [];
  const words = collectLists(value).find(({ name }) => name === 'timestamps')?.spans ?? [];
  return joinWords(
    words.map((word) => {
      const speaker = speakers.get(word.from);
      return speaker === undefined ? word : { ...word, speaker };
    }),
  );
}
