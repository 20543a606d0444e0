import { describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import {
  isAlreadyStored,
  lacksPart,
  plannedBytes,
  type PlannedRecording,
} from '#utils/import/plan/planned-recordings.ts';
import type { KnownSpace } from '#utils/library/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { recordingWith } from '../library/recording-with.ts';

const copyOf = (size: number, crc32 = 7): FileItem => ({
  ...fileItem(sourceOf(new Uint8Array()), 'a.ts'),
  size,
  crc32,
});
const knownSpace = (about: Partial<KnownSpace> = {}): KnownSpace => ({
  recording: recordingWith({ bytes: 30 }),
  facts: { account: { id: '42' } },
  parts: [0, 1],
  originals: new Map([
    [0, { size: 10, crc32: 7 }],
    [1, { size: 20, crc32: 7 }],
  ]),
  changed: [],
  lost: [],
  ...about,
});
const planned = (about: Partial<PlannedRecording> = {}): PlannedRecording => ({
  spaceId: '1abc',
  parts: [
    { part: 0, copies: [copyOf(10)] },
    { part: 1, copies: [copyOf(20)] },
  ],
  facts: {},
  found: { account: { id: '42' } },
  known: knownSpace(),
  ...about,
});

describe('a Space that the library has already', () => {
  it.each<[string, Partial<PlannedRecording>]>([
    ['has the very bytes of each part', {}],
    ['has one of several copies of a part', { parts: [{ part: 0, copies: [copyOf(5), copyOf(10)] }] }],
    ['need not be in the archive', { parts: [] }],
    ['may be from an archive that does not name its owner', { found: {} }],
  ])('%s', (_what, about) => {
    expect(isAlreadyStored(planned(about))).toBe(true);
  });

  it.each<[string, Partial<PlannedRecording>]>([
    ['not in the library', { known: undefined }],
    ['incomplete', { known: knownSpace({ recording: recordingWith({ bytes: 30, state: 'partial' }) }) }],
    ['somebody else’s', { found: { account: { id: '43' } } }],
    ['of another size', { parts: [{ part: 0, copies: [copyOf(11)] }] }],
    ['of another checksum', { parts: [{ part: 0, copies: [copyOf(10, 8)] }] }],
    ['lost in one part', { known: knownSpace({ parts: [0] }) }],
    ['changed in one part', { known: knownSpace({ changed: [1] }) }],
    ['without one of the parts', { parts: [{ part: 2, copies: [copyOf(10)] }] }],
    ['shorter', { known: knownSpace({ recording: recordingWith({ bytes: 29 }) }) }],
    [
      'only metadata, in the archive too',
      { parts: [], known: knownSpace({ recording: recordingWith({ state: 'missing' }) }) },
    ],
  ])('is not one that is %s', (_what, about) => {
    expect(isAlreadyStored(planned(about))).toBe(false);
  });
});

describe('the bytes of a planned Space', () => {
  it('are those of all its parts, in the largest of their copies', () => {
    const parts = [
      { part: 0, copies: [copyOf(5), copyOf(10), copyOf(7)] },
      { part: 1, copies: [copyOf(20)] },
    ];

    expect(plannedBytes(planned({ parts }))).toBe(30);
    expect(plannedBytes(planned({ parts: [] }))).toBe(0);
  });
});

describe('a part that the library lacks', () => {
  it('is one that was seen, of a Space of which it has audio', () => {
    expect(lacksPart(knownSpace(), [{ part: 0 }, { part: 2 }])).toBe(true);
    expect(lacksPart(knownSpace(), [{ part: 0 }, { part: 1 }])).toBe(false);
    expect(lacksPart(knownSpace({ recording: recordingWith({ state: 'missing' }) }), [{ part: 2 }])).toBe(
      false,
    );
  });
});
