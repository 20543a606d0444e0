import { describe, expect, it } from 'vitest';
import { deletableZips } from '#utils/library/deletable-zips.ts';
import type { ImportReport, SpaceOutcome } from '#utils/library/import-record.ts';
import { recordingOf } from '../components/builders.ts';

const ZIP = { name: 'twitter.zip', size: 10 };
const imported: SpaceOutcome = { spaceId: '1abc', kind: 'new', state: 'complete' };
const missing: SpaceOutcome = { spaceId: '1none', kind: 'missing', state: 'missing' };

const report = (about: Partial<ImportReport> = {}): ImportReport => ({
  id: 'a',
  importedAt: 0,
  files: [ZIP],
  counts: { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
  spaces: [imported],
  unreached: 0,
  unimported: 0,
  ...about,
});

const recordings = [recordingOf({ spaceId: '1abc' })];

describe('deletableZips', () => {
  it('are the ZIPs of an import that is completely in the library', () => {
    const loose = { name: 'space-1abc_0.ts', size: 1 };

    expect(deletableZips(report({ files: [ZIP, loose] }), recordings)).toEqual([ZIP]);
  });

  it('are none inside another ZIP, and are recognised however their names are written', () => {
    const outer = { name: 'MAIL.ZIP', size: 20 };
    const inner = { ...ZIP, inside: 'MAIL.ZIP' };

    expect(deletableZips(report({ files: [outer, inner] }), recordings)).toEqual([outer]);
  });

  it.each<[string, SpaceOutcome]>([
    ['started by somebody else', { ...missing, reason: 'not-creator' }],
    ['too old for X', { ...missing, reason: 'too-old' }],
  ])('do not depend on a Space without audio that is %s', (_why, space) => {
    expect(deletableZips(report({ spaces: [imported, space] }), recordings)).toEqual([ZIP]);
  });

  it.each<[string, Partial<ImportReport>]>([
    ['it was a backup', { restored: { edits: 0, transcripts: 0, positions: 0, people: 0, reports: 0 } }],
    ['the import was stopped', { stopped: 'cancelled', unreached: 1 }],
    ['the import failed', { failed: 'quota' }],
    ['only some of a file was read', { files: [{ ...ZIP, isRemote: true }] }],
    ['a file was cut off', { files: [{ ...ZIP, code: 'truncated' }] }],
    ['one of its files was cut off', { files: [ZIP, { ...ZIP, code: 'truncated' }] }],
    ['it was stopped with nothing left to reach', { stopped: 'cancelled' }],
    ['some Spaces were not reached', { unreached: 1 }],
    [
      'a Space that is too old could not be imported',
      { spaces: [imported, { ...missing, reason: 'too-old', code: 'truncated' }] },
    ],
    ['a Space was not reached', { spaces: [imported, { ...missing, kind: 'unreached', reason: 'too-old' }] }],
    ['something about Spaces was not imported', { unimported: 1 }],
    ['audio could not be imported', { spaces: [imported, { ...missing, code: 'unknown-audio' }] }],
    ['audio may be in another part', { spaces: [imported, { ...missing, reason: 'another-part' }] }],
    ['the reason for missing audio is unknown', { spaces: [imported, { ...missing, reason: 'not-told' }] }],
    ['a Space was still live', { spaces: [imported, { ...missing, reason: 'still-live' }] }],
    ['there was no audio at all', { spaces: [{ ...missing, reason: 'too-old' }] }],
  ])('are none if %s', (_why, about) => {
    expect(deletableZips(report(about), recordings)).toEqual([]);
  });

  it.each(['partial', 'damaged', 'missing'] as const)('are none while a recording is %s', (state) => {
    expect(deletableZips(report(), [recordingOf({ spaceId: '1abc', state })])).toEqual([]);
  });

  it('are none once a recording of the import has been deleted', () => {
    expect(deletableZips(report(), [])).toEqual([]);
  });
});
