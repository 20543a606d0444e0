import { describe, expect, it } from 'vitest';
import { layoutOf, planSpaces, type ArchiveContents, type SpaceMetadata } from '#utils/archive/index.ts';

const START = Date.UTC(2026, 0, 9);
const DAY = 24 * 3600 * 1000;

function archive(names: string[], more: Partial<ArchiveContents> = {}): ArchiveContents {
  return { layout: layoutOf(names), spaces: [], ...more };
}

function metadata(id: string, more: Partial<SpaceMetadata> = {}): SpaceMetadata {
  return { id, hostIds: [], speakers: [], startedAt: START, endedAt: START + 1000, raw: {}, ...more };
}

const KNOWS = { isPartial: false, knowsSpaces: true };

describe('planSpaces', () => {
  it('pairs metadata and audio, and orders the parts', () => {
    const names = ['space-a_1.ts', 'space-a_0.ts', 'space-b_0.ts'].map((name) => `data/spaces_media/${name}`);

    const { spaces } = planSpaces([archive(names, { spaces: [metadata('a')] })]);

    expect(spaces).toMatchObject([
      { spaceId: 'a', metadata: { id: 'a' }, audio: [{ part: 0 }, { part: 1 }] },
      { spaceId: 'b', audio: [{ part: 0 }] },
    ]);
    expect(spaces.some(({ missing }) => missing)).toBe(false);
  });

  it('pairs them across archives, in any order, and says where each file is', () => {
    const { spaces } = planSpaces([archive(['space-a_0.ts']), archive([], { spaces: [metadata('a')] })]);

    expect(spaces).toMatchObject([
      {
        spaceId: 'a',
        metadata: { id: 'a' },
        audio: [{ part: 0, copies: [{ archive: 0, file: { index: 0 } }] }],
      },
    ]);
  });

  it('keeps all copies of the same part', () => {
    const { spaces } = planSpaces([archive(['x/space-a_0.ts', 'y/space-a_0.ts']), archive(['space-a_0.ts'])]);

    expect(spaces[0]?.audio[0]?.copies.map((copy) => [copy.archive, copy.file.index])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('uses the metadata that knows the end', () => {
    const { endedAt: _endedAt, ...live } = metadata('a');

    const plans = [[live, metadata('a')] as const, [metadata('a'), live] as const].map(([first, second]) =>
      planSpaces([archive([], { spaces: [first] }), archive([], { spaces: [second] })]),
    );

    expect(plans.map(({ spaces }) => spaces[0]?.metadata?.endedAt)).toEqual([START + 1000, START + 1000]);
  });

  it('plans many tiny parts, and says that there are more than it takes', () => {
    const names = Array.from({ length: 50_000 }, (_, part) => `spaces_media/space-a_${part}.ts`);
    const copies = Array.from({ length: 10_000 }, () => 'spaces_media/space-b_0.ts');

    const { spaces } = planSpaces([archive([...names.toReversed(), ...copies])]);

    expect(spaces.map(({ audio }) => audio.length)).toEqual([1000, 1]);
    expect(spaces.map(({ hasMoreParts }) => hasMoreParts)).toEqual([true, undefined]);
    expect(spaces[0]?.audio.at(-1)?.part).toBe(999);
    expect(spaces[1]?.audio[0]?.copies).toHaveLength(8);
  });

  it('keeps attachments with their Space, and the others too', () => {
    const names = ['spaces_media/space-a_0.ts', 'spaces_media/space-a_0.vtt', 'spaces_media/notes.txt'];

    const plan = planSpaces([archive(names)]);

    expect(plan.spaces[0]?.attachments.map(({ file }) => file.index)).toEqual([1]);
    expect(plan.attachments.map(({ file }) => file.index)).toEqual([2]);
  });

  it.each<[string, Partial<SpaceMetadata>, Partial<ArchiveContents>]>([
    ['not-creator', { creatorId: '99' }, { account: { accountId: '12' } }],
    ['another-part', {}, { manifest: { ...KNOWS, isPartial: true } }],
    ['too-old', {}, { manifest: { ...KNOWS, generatedAt: START + 31 * DAY } }],
    ['not-told', {}, { manifest: { ...KNOWS, generatedAt: START + DAY } }],
    ['not-told', { creatorId: '12' }, { account: { accountId: '12' } }],
    ['not-told', { creatorId: '1vAG' }, { periscopeAccount: { id: '1vAG' } }],
  ])('says why there is probably no audio: %s', (missing, space, contents) => {
    const { spaces } = planSpaces([archive([], { spaces: [metadata('a', space)], ...contents })]);

    expect(spaces).toMatchObject([{ audio: [], missing }]);
  });

  it('says that a Space without an end was still live', () => {
    const { endedAt: _endedAt, ...live } = metadata('a');

    expect(planSpaces([archive([], { spaces: [live] })]).spaces[0]?.missing).toBe('still-live');
  });

  it.each<[string, Partial<ArchiveContents>[]]>([
    ['spaces-left-out', [{ manifest: { ...KNOWS, knowsSpaces: false } }]],
    ['no-spaces', [{ manifest: { ...KNOWS, knowsSpaces: false, isPartial: true } }]],
    ['no-spaces', [{ manifest: KNOWS }]],
    ['no-spaces', [{ manifest: { ...KNOWS, knowsSpaces: false } }, { manifest: KNOWS }]],
    ['no-spaces', [{}]],
    ['bad-metadata', [{ manifest: KNOWS, metadataFaults: [{ name: 'x.js', code: 'bad-metadata' }] }]],
    ['too-large', [{ manifest: KNOWS, metadataFaults: [{ name: 'x.js', code: 'too-large' }] }]],
  ])('fails with the code %s where there are none', (code, archives) => {
    const contents = archives.map((each) => archive(['data/account.js'], each));

    expect(() => planSpaces(contents)).toThrow(expect.objectContaining({ code }));
  });
});
