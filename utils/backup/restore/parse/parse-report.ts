import { definedIn } from '#utils/defined-in.ts';
import { MISSING_REASONS } from '#utils/archive/index.ts';
import {
  IMPORT_CODES,
  isValidRow,
  type FileFault,
  type FileOutcome,
  type ImportRecord,
  type LostAudio,
  type RestoredData,
  type SpaceOutcome,
} from '#utils/library/index.ts';
import { toFields, toList, toNumber, toOneOf, toText } from './fields.ts';
import { accountIn } from './parse-facts.ts';

const KINDS = ['new', 'replaced', 'kept', 'missing', 'unreached'] as const;
const STATES = ['complete', 'partial', 'damaged', 'missing', 'lost'] as const;

/** The report of an earlier import; undefined if it is none. Codes that have no words here are left out. */
export function parseReport(value: unknown): ImportRecord | undefined {
  const fields = toFields(value);
  const id = toText(fields['id']);
  const importedAt = toNumber(fields['importedAt']);
  if (id === undefined || id === '' || importedAt === undefined) return undefined;
  const counts = toFields(fields['counts']);
  const count = (name: string): number => toNumber(counts[name]) ?? 0;
  const faults = toList(fields['faults']).flatMap(parseFault);
  const record: ImportRecord = definedIn({
    id,
    importedAt,
    account: accountIn(fields['account']),
    files: toList(fields['files']).flatMap(parseFile),
    counts: {
      new: count('new'),
      replaced: count('replaced'),
      kept: count('kept'),
      missing: count('missing'),
      partial: count('partial'),
      damaged: count('damaged'),
    },
    spaces: toList(fields['spaces']).flatMap(parseOutcome),
    failed: codeIn(fields['failed']),
    reason: toOneOf(fields['reason'], ['another-part'] as const),
    stopped: codeIn(fields['stopped']),
    unreached: toNumber(fields['unreached']),
    unimported: toNumber(fields['unimported']),
    faults: faults.length > 0 ? faults : undefined,
    attachments: toNumber(fields['attachments']),
    restored: parseRestored(fields['restored']),
    metadata: toList(fields['metadata']),
  });
  return isValidRow('imports', record) ? record : undefined;
}

const codeIn = (value: unknown) => toOneOf(value, IMPORT_CODES);

function parseFile(value: unknown): FileOutcome[] {
  const fields = toFields(value);
  const name = toText(fields['name']);
  if (name === undefined) return [];
  const needs = toList(fields['needs']).flatMap((each) => toText(each) ?? []);
  return [
    definedIn({
      name,
      size: toNumber(fields['size']) ?? 0,
      code: codeIn(fields['code']),
      needs: needs.length > 0 ? needs : undefined,
      inside: toText(fields['inside']),
    }),
  ];
}

function parseFault(value: unknown): FileFault[] {
  const fields = toFields(value);
  const [name, code] = [toText(fields['name']), codeIn(fields['code'])];
  return name === undefined || !code ? [] : [{ name, code }];
}

function parseOutcome(value: unknown): SpaceOutcome[] {
  const fields = toFields(value);
  const spaceId = toText(fields['spaceId']);
  const [kind, state] = [toOneOf(fields['kind'], KINDS), toOneOf(fields['state'], STATES)];
  if (spaceId === undefined || !kind || !state) return [];
  return [
    definedIn({
      spaceId,
      kind,
      state,
      code: codeIn(fields['code']),
      reason: toOneOf(fields['reason'], MISSING_REASONS),
      seconds: toNumber(fields['seconds']),
      formerSeconds: toNumber(fields['formerSeconds']),
      endMissing: toNumber(fields['endMissing']),
      damage: parseLost(fields['damage']),
      gaps: parseLost(fields['gaps']),
      startedAt: toNumber(fields['startedAt']),
      endedAt: toNumber(fields['endedAt']),
    }),
  ];
}

function parseLost(value: unknown): LostAudio | undefined {
  const fields = toFields(value);
  const [count, seconds] = [toNumber(fields['count']), toNumber(fields['seconds'])];
  if (count === undefined || seconds === undefined) return undefined;
  const spots = toList(fields['spots']).flatMap((spot) => {
    const { at, seconds: length } = toFields(spot);
    const [from, lost] = [toNumber(at), toNumber(length)];
    return from === undefined || lost === undefined ? [] : [{ at: from, seconds: lost }];
  });
  return { spots, count, seconds };
}

function parseRestored(value: unknown): RestoredData | undefined {
  const fields = toFields(value);
  const count = (name: string): number => toNumber(fields[name]) ?? 0;
  if (toNumber(fields['edits']) === undefined) return undefined;
  const differing = toList(fields['differing']).flatMap((each) => {
    const texts = toFields(each);
    const [kept, other] = [toText(texts['kept']), toText(texts['other'])];
    return kept === undefined || other === undefined
      ? []
      : [definedIn({ kept, other, spaceId: toText(texts['spaceId']) })];
  });
  return definedIn({
    madeAt: toNumber(fields['madeAt']),
    edits: count('edits'),
    transcripts: count('transcripts'),
    positions: count('positions'),
    people: count('people'),
    reports: count('reports'),
    differing: differing.length > 0 ? differing : undefined,
  });
}
