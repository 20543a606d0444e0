import { describe, expect, it } from 'vitest';
import { otherCopies, undecidedCopies } from '#utils/library/other-copies.ts';
import { recordingOf } from '../components/builders.ts';

const mine = recordingOf({ spaceId: '1abc' });
const theirs = recordingOf({ spaceId: '1abc~43' });
const another = recordingOf({ spaceId: '1abc~43~2' });
const single = recordingOf({ spaceId: '1single' });
const all = [single, mine, theirs, another];

describe('otherCopies', () => {
  it('are those of the same Space, from any copy of it', () => {
    expect(otherCopies(all, mine)).toEqual([theirs, another]);
    expect(otherCopies(all, theirs)).toEqual([mine, another]);
  });

  it('are none of a Space that is there once', () => {
    expect(otherCopies(all, single)).toEqual([]);
  });
});

describe('undecidedCopies', () => {
  it('are all copies of a Space of which the person keeps only some', () => {
    const kept = { ...mine, isKept: true } as const;

    expect([...undecidedCopies([single, kept, theirs])]).toEqual(['1abc', '1abc~43']);
  });

  it('are none once the person keeps all of them, or where there is only one', () => {
    const kept = [mine, theirs].map((each) => ({ ...each, isKept: true }) as const);

    expect(undecidedCopies([single, ...kept])).toEqual(new Set());
  });
});
