import { definedIn } from '#utils/defined-in.ts';
import type { SpaceMetadata } from '#utils/archive/index.ts';
import type { Account, SpaceFacts } from '#utils/library/index.ts';
import { toFields, toList, toNumber, toText } from './fields.ts';

/** What archives have said about a Space, field by field. X's own entry stays as it is: nothing but exports reads it. */
export function parseFacts(value: unknown): SpaceFacts {
  const fields = toFields(value);
  const choices = textsIn(fields['titleChoices']);
  const handles = Object.entries(toFields(fields['handles'])).filter(
    (pair): pair is [string, string] => toText(pair[1]) !== undefined,
  );
  return definedIn({
    metadata: parseMetadata(fields['metadata']),
    account: accountIn(fields['account']),
    titleOffer: toText(fields['titleOffer']),
    titleChoices: choices.length > 0 ? choices : undefined,
    handles: handles.length > 0 ? Object.fromEntries(handles) : undefined,
  });
}

export function accountIn(value: unknown): Account | undefined {
  const fields = toFields(value);
  const id = toText(fields['id']);
  return id === undefined ? undefined : definedIn({ id, handle: toText(fields['handle']) });
}

function parseMetadata(value: unknown): SpaceMetadata | undefined {
  const fields = toFields(value);
  const id = toText(fields['id']);
  if (id === undefined) return undefined;
  return definedIn({
    id,
    creatorId: toText(fields['creatorId']),
    hostIds: textsIn(fields['hostIds']),
    speakers: toList(fields['speakers']).flatMap(parseSpeaker),
    startedAt: toNumber(fields['startedAt']),
    endedAt: toNumber(fields['endedAt']),
    raw: fields['raw'] ?? null,
  });
}

function parseSpeaker(value: unknown): SpaceMetadata['speakers'] {
  const fields = toFields(value);
  const userId = toText(fields['userId']);
  if (userId === undefined) return [];
  const sessions = toList(fields['sessions']).flatMap((session) => {
    const { start, end } = toFields(session);
    const from = toNumber(start);
    return from === undefined ? [] : [definedIn({ start: from, end: toNumber(end) })];
  });
  return [{ userId, sessions }];
}

function textsIn(value: unknown): string[] {
  return toList(value).flatMap((each) => toText(each) ?? []);
}
