import { describe, expect, it } from 'vitest';
import { layoutOf, type ArchiveContents, type MetadataFault } from '#utils/archive/index.ts';
import {
  blankReport,
  countOutcomes,
  countUnimported,
  faultsOf,
  unreachedOf,
  withFacts,
  withOutcomes,
} from '#utils/import/report.ts';
import { importCodeOf, isUnfinished } from '#utils/import/status.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { SpaceOutcome } from '#utils/library/index.ts';

const outcome = (kind: SpaceOutcome['kind'], state: SpaceOutcome['state'] = 'complete'): SpaceOutcome => ({
  spaceId: `1${kind}`,
  kind,
  state,
});
const contentsOf = (about: Partial<ArchiveContents> = {}): ArchiveContents => ({
  layout: layoutOf([]),
  spaces: [],
  ...about,
});
const faultOf = (name: string): MetadataFault => ({ name, code: 'bad-metadata' });
const metadata = { id: '1abc', hostIds: [], speakers: [], startedAt: 5, endedAt: 6, raw: { id: '1abc' } };
const planned = (spaceId: string) => ({ spaceId, archive: 0, audio: [], attachments: [] });

describe('the counts of a report', () => {
  it('have each Space once by what became of it, and once more by a state that is not complete', () => {
    const outcomes = [
      outcome('new'),
      outcome('new', 'partial'),
      outcome('replaced', 'damaged'),
      outcome('kept'),
      outcome('kept', 'lost'),
      outcome('missing', 'missing'),
      outcome('unreached', 'partial'),
    ];

    expect(countOutcomes(outcomes)).toEqual({
      new: 2,
      replaced: 1,
      kept: 2,
      missing: 1,
      partial: 1,
      damaged: 1,
    });
  });
});

describe('a Space in a report', () => {
  const space = { spaceId: '1abc', parts: [], facts: { metadata }, found: {}, known: undefined };

  it('has the times of X, and why its audio is missing if it is', () => {
    const missing = { ...space, missing: 'too-old' as const };

    expect(withFacts(outcome('new'), missing)).toEqual({ ...outcome('new'), startedAt: 5, endedAt: 6 });
    expect(withFacts(outcome('missing', 'missing'), missing)).toMatchObject({ reason: 'too-old' });
    expect(withFacts(outcome('missing', 'missing'), { ...space, facts: {} })).toEqual(
      outcome('missing', 'missing'),
    );
  });

  it('was not reached if nothing says what became of it, or of another copy of it', () => {
    const plan = [planned('1new'), { ...planned('1abc'), metadata }, planned('1kept'), planned('1other')];

    expect(unreachedOf(plan, [outcome('new'), { ...outcome('kept'), spaceId: '1kept~43' }])).toEqual([
      { spaceId: '1abc', kind: 'unreached', state: 'missing', startedAt: 5, endedAt: 6 },
      { spaceId: '1other', kind: 'unreached', state: 'missing' },
    ]);
  });
});

describe('a report', () => {
  it('has the first owner that an archive names, and X’s own entries of all', () => {
    const archives = [
      contentsOf({ spaces: [metadata] }),
      contentsOf({ account: { accountId: '42' }, spaces: [{ ...metadata, raw: 'other' }] }),
      contentsOf({ account: { accountId: '43' } }),
    ];
    const files = [{ name: 'a.zip', size: 1 }];

    expect(blankReport(archives, files, { now: 5, id: 'a' })).toEqual({
      id: 'a',
      importedAt: 5,
      files,
      counts: countOutcomes([]),
      spaces: [],
      metadata: [{ id: '1abc' }, 'other'],
      account: { id: '42' },
    });
    expect(blankReport([], [], { now: 5 }).id).not.toBe(blankReport([], [], { now: 5 }).id);
    expect(blankReport([], [], { now: 5 })).not.toHaveProperty('account');
  });

  it('says what stopped it only if something did', () => {
    const blank = blankReport([], [], { now: 5, id: 'a' });
    const outcomes = [outcome('new')];

    expect(withOutcomes(blank, { outcomes })).toEqual({
      ...blank,
      counts: countOutcomes(outcomes),
      spaces: outcomes,
    });
    expect(withOutcomes(blank, { outcomes, stopped: 'quota' })).toMatchObject({ stopped: 'quota' });
  });

  it('names the first twenty files that were not imported, lists of Spaces before others', () => {
    const lists = contentsOf({ metadataFaults: [faultOf('a.js')] });
    const others = Array.from({ length: 30 }, (_, i) => faultOf(`${i}.js`));

    expect(faultsOf([contentsOf()], [])).toEqual({});
    expect(faultsOf([lists], [])).toEqual({ faults: [faultOf('a.js')] });
    expect(faultsOf([contentsOf(), lists], others).faults).toEqual([faultOf('a.js'), ...others.slice(0, 19)]);
  });

  it('counts all of them', () => {
    const lists = contentsOf({ metadataFaults: [faultOf('a.js'), faultOf('b.js')] });

    expect(countUnimported([contentsOf(), lists, lists], { posts: 10, lost: 100 })).toBe(114);
  });
});

describe('an import', () => {
  it.each([
    'not-a-zip',
    'not-an-x-archive',
    'spaces-left-out',
    'no-spaces',
    'encrypted',
    'truncated',
    'too-large',
    'bad-metadata',
    'unknown-audio',
    'unsupported-zip',
    'quota',
    'busy',
    'newer-library',
    'interrupted',
    'cancelled',
    'unreadable',
    'unexpected',
  ])('may fail with the code %s, which scripts read', (code) => {
    expect(importCodeOf(new CodedError(code, 'It failed'), new AbortController().signal)).toBe(code);
  });

  it('is not finished while it runs or waits for its turn', () => {
    const counts = countOutcomes([]);

    expect(isUnfinished({ state: 'queued', id: 'a', files: [] })).toBe(true);
    expect(isUnfinished({ state: 'reading', id: 'a', files: [], progress: 0 })).toBe(true);
    expect(isUnfinished({ state: 'idle' })).toBe(false);
    expect(isUnfinished({ state: 'done', id: 'a', files: [], counts })).toBe(false);
    expect(isUnfinished({ state: 'failed', id: 'a', files: [], code: 'quota' })).toBe(false);
  });
});
