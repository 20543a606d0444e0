import { describe, expect, it } from 'vitest';
import { CodedError, codeOf, fromFailure, toFailure } from '#utils/coded-error.ts';

describe('an error on its way across a channel', () => {
  it('keeps its message and code', () => {
    const failure = structuredClone(toFailure(new CodedError('quota', 'The disk is full')));

    const error = fromFailure(failure);

    expect(failure).toEqual({ message: 'The disk is full', code: 'quota' });
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('The disk is full');
    expect(codeOf(error)).toBe('quota');
  });

  it('has no code if it had none', () => {
    const failure = toFailure(new TypeError('A mistake'));

    const error = fromFailure(failure);

    expect(failure).toEqual({ message: 'A mistake' });
    expect(error.message).toBe('A mistake');
    expect(codeOf(error)).toBeUndefined();
  });

  it('keeps what was thrown as its message, even if that was no error', () => {
    expect(toFailure('gone')).toEqual({ message: 'gone' });
  });
});
