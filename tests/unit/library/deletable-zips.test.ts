import { describe, expect, it } from 'vitest';
import { deletableZips } from '#utils/library/deletable-zips.ts';
import type { ImportReport, SpaceOutcome } from '#utils/library/import-record.ts';
import { recordingOf } from '../components/builders.ts';

const ZIP = { name: 'twitter.zip', size: 10 };
const taken: SpaceOutcome = { spaceId: '1abc', kind: 'new', state: 'complete' };
const missing: SpaceOutcome = { spaceId: '1none', kind: 'missing', state: 'missing' };

const report = (about: Partial<ImportReport> = {}): ImportReport => ({
  id: 'a',
  importedAt: 0,
  files: [ZIP],
  counts: { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
  spaces: [taken],
  unreached: 0,
  untaken: 0,
  ...about,
});

const shelf = [recordingOf({ spaceId: '1abc' })];

describe('deletableZips', () => {
  it('gives the ZIPs of an import that is whole in the library', () => {
    const loose = { name: 'space-1abc_0.ts', size: 1 };

    expect(deletableZips(report({ files: [ZIP, loose] }), shelf)).toEqual([ZIP]);
  });

  it.each<[string, SpaceOutcome]>([
    ['started by somebody else', { ...missing, reason: 'not-creator' }],
    ['too old for X', { ...missing, reason: 'too-old' }],
  ])('minds no Space without sound that is %s', (_why, space) => {
    expect(deletableZips(report({ spaces: [taken, space] }), shelf)).toEqual([ZIP]);
  });

  it.each<[string, Partial<ImportReport>]>([
    ['the import was stopped', { stopped: 'cancelled', unreached: 1 }],
    ['the import failed', { failed: 'quota' }],
    ['a file was cut off', { files: [{ ...ZIP, code: 'truncated' }] }],
    ['something about Spaces was not taken', { untaken: 1 }],
    ['sound could not be taken', { spaces: [taken, { ...missing, code: 'unknown-audio' }] }],
    ['sound may be in another part', { spaces: [taken, { ...missing, reason: 'another-part' }] }],
    ['nobody knows why sound is missing', { spaces: [taken, { ...missing, reason: 'not-told' }] }],
    ['a Space was still live', { spaces: [taken, { ...missing, reason: 'still-live' }] }],
    ['there was no sound at all', { spaces: [{ ...missing, reason: 'too-old' }] }],
  ])('gives none where %s', (_why, about) => {
    expect(deletableZips(report(about), shelf)).toEqual([]);
  });

  it.each(['partial', 'damaged', 'missing'] as const)('gives none while a recording is %s', (state) => {
    expect(deletableZips(report(), [recordingOf({ spaceId: '1abc', state })])).toEqual([]);
  });

  it('gives none once a recording of it has been deleted', () => {
    expect(deletableZips(report(), [])).toEqual([]);
  });
});
