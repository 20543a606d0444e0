import { describe, expect, it } from 'vitest';
import { mergePeople } from '#utils/people/index.ts';

describe('people of a backup', () => {
  it('are added with names, joined handles and hiding', () => {
    const theirs = [
      { key: '@ana', name: 'Ana' },
      { key: '@ana2', joinedTo: '@ana' },
      { key: '@ben', isHidden: true as const },
    ];

    const { put, remove, differing } = mergePeople([], theirs);

    expect(put).toEqual(theirs);
    expect([remove, differing]).toEqual([[], []]);
  });

  it('change nothing when they are merged again', () => {
    const rows = [
      { key: '@ana', isHidden: true as const, name: 'Ana' },
      { key: '@ana2', joinedTo: '@ana' },
    ];

    expect(mergePeople(rows, rows)).toEqual({ put: [], remove: [], differing: [] });
  });

  it('do not rename anybody: the other name is reported', () => {
    const { put, differing } = mergePeople([{ key: '@ana', name: 'Ana' }], [{ key: '@ana', name: 'Anna' }]);

    expect(put).toEqual([]);
    expect(differing).toEqual([{ key: '@ana', kept: 'Ana', other: 'Anna' }]);
  });

  it('are joined with the names that the library has, of which none is lost without a word', () => {
    const mine = [
      { key: '@ana', name: 'Ana' },
      { key: '@ana2', name: 'Other Ana' },
    ];

    const { put, differing } = mergePeople(mine, [{ key: '@ana2', joinedTo: '@ana' }]);

    expect(put).toEqual([{ key: '@ana2', joinedTo: '@ana' }]);
    expect(differing).toEqual([{ key: '@ana2', kept: 'Ana', other: 'Other Ana' }]);
  });

  it('never end up joined in a circle', () => {
    const { put } = mergePeople(
      [{ key: '@a', joinedTo: '@b' }],
      [
        { key: '@b', joinedTo: '@a' },
        { key: '@c', joinedTo: '@c' },
      ],
    );

    expect(put).toEqual([]);
  });
});
