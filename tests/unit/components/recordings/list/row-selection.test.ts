import { describe, expect, it } from 'vitest';
import { createRowSelection } from '#components/recordings/list/row-selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f'];

function setUp() {
  const selection = createRowSelection();
  return { ...selection, selected: () => [...selection.ids.value].sort().join('') };
}

describe('a selection of rows', () => {
  it('takes a row in, and out again', () => {
    const { toggle, selected } = setUp();

    toggle('b');
    toggle('d');
    toggle('b');

    expect(selected()).toBe('d');
  });

  it('reaches from the row that was selected last, in either direction', () => {
    const { toggle, extendTo, selected } = setUp();
    toggle('c');

    extendTo('e', ORDER);
    expect(selected()).toBe('cde');
    extendTo('a', ORDER);
    expect(selected()).toBe('abc');
  });

  it('reaches from the row with the focus where nothing was selected', () => {
    const { extendTo, selected } = setUp();

    extendTo('c', ORDER, 'b');
    extendTo('d', ORDER, 'c');

    expect(selected()).toBe('bcd');
  });

  it('keeps what was selected before, when a range is drawn in', () => {
    const { toggle, extendTo, selected } = setUp();
    toggle('f');
    toggle('a');

    extendTo('c', ORDER);
    extendTo('b', ORDER);

    expect(selected()).toBe('abf');
  });

  it('begins anew where the row that was selected last is no longer in the list', () => {
    const { toggle, extendTo, selected } = setUp();
    toggle('x');

    extendTo('c', ORDER, 'b');

    expect(selected()).toBe('bcx');
  });

  it('takes all, and none', () => {
    const { selectAll, clear, selected } = setUp();

    selectAll(ORDER);
    expect(selected()).toBe('abcdef');
    clear();
    expect(selected()).toBe('');
  });
});
