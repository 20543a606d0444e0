import { definedIn } from '#utils/defined-in.ts';
import type { QueueItem, StoredTranscript } from '#utils/library/index.ts';
import type { StoredPerson } from '#utils/people/index.ts';
import { cleanName } from '#utils/people/index.ts';
import { visibleLine, visibleText } from '#utils/visible-text.ts';
import { toFields, toList, toNumber, toText } from './fields.ts';

/** A `personKey`: a handle in lower case, or X's id. */
const PERSON_KEY = /^[@#].{1,256}$/;

export function parsePeople(value: unknown): StoredPerson[] {
  return toList(value).flatMap((each) => {
    const fields = toFields(each);
    const key = keyIn(fields['key']);
    if (key === undefined) return [];
    return [
      definedIn({
        key,
        name: cleanName(toText(fields['name']) ?? '') || undefined,
        isHidden: fields['isHidden'] === true ? (true as const) : undefined,
        joinedTo: keyIn(fields['joinedTo']),
      }),
    ];
  });
}

function keyIn(value: unknown): string | undefined {
  const key = toText(value);
  return key !== undefined && PERSON_KEY.test(key) ? key : undefined;
}

export function parseQueue(value: unknown): QueueItem[] {
  return toList(value).flatMap((each) => {
    const fields = toFields(each);
    const spaceId = toText(fields['spaceId']);
    return spaceId === undefined ? [] : [definedIn({ spaceId, only: toText(fields['only']) })];
  });
}

/** Undefined if there is neither a line nor a text in it. */
export function transcriptIn(value: unknown, spaceId: string): StoredTranscript | undefined {
  const fields = toFields(value);
  const cues = toList(fields['cues']).flatMap(parseCue);
  const text = toText(fields['text']);
  if (cues.length === 0 && text === undefined) return undefined;
  return definedIn({
    spaceId,
    name: visibleLine(toText(fields['name']) ?? '') || 'transcript',
    addedAt: toNumber(fields['addedAt']) ?? 0,
    editedAt: toNumber(fields['editedAt']),
    offset: toNumber(fields['offset']),
    cues,
    text,
  });
}

function parseCue(value: unknown): StoredTranscript['cues'] {
  const fields = toFields(value);
  const [from, to, text] = [toNumber(fields['from']), toNumber(fields['to']), toText(fields['text'])];
  if (from === undefined || to === undefined || text === undefined) return [];
  const speaker = visibleLine(toText(fields['speaker']) ?? '') || undefined;
  return [definedIn({ from, to, text: visibleText(text), speaker })];
}
