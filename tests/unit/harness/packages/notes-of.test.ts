import { expect, test } from 'vitest';
import { notesOf } from '../../../harness/packages/notes-of.ts';

const CHANGELOG = `# Changelog

## Unreleased

- Soon.

## 1.2.0 (2027-01-02)

- Found.
- Also found.

## 1.2

- An older one.
`;

test('a version has the lines below its own heading', () => {
  expect(notesOf(CHANGELOG, '1.2.0')).toBe('- Found.\n- Also found.\n');
  expect(notesOf(CHANGELOG, '1.2')).toBe('- An older one.\n');
});

test('a version without a heading, or without lines, has no notes', () => {
  expect(notesOf(CHANGELOG, '1.2.1')).toBeUndefined();
  expect(notesOf('## 2.0.0\n\n## 1.0.0\n- x', '2.0.0')).toBeUndefined();
});
