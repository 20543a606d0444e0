import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface SourceFile {
  /** Relative to the root of the project, with forward slashes. */
  path: string;
  code: string;
}

export type ParsedFile = ReturnType<typeof parseSync>;
type Node = Readonly<Record<string, unknown>>;

/** Everything that ships: the linter's rules for the tree apply to it. */
export const PRODUCT = '{utils,components,entrypoints}/**/*.{ts,tsx}';
export const TESTS = 'tests/**/*.{ts,tsx}';
export const LOCALES = 'locales/*/*.ftl';

export function readFiles(...patterns: readonly string[]): SourceFile[] {
  return globSync(patterns).map((path) => ({
    path: path.replaceAll('\\', '/'),
    code: readFileSync(path, 'utf8'),
  }));
}

const parsedFiles = new WeakMap<SourceFile, ParsedFile>();

/** Parses a file once, however many checks ask for it. */
export function parseFile(file: SourceFile): ParsedFile {
  const parsed = parsedFiles.get(file) ?? parseSync(file.path, file.code);
  parsedFiles.set(file, parsed);
  return parsed;
}

/** The fields of a node of a syntax tree (ESTree). Anything else has none. */
export function fieldsOf(node: unknown): Node {
  return typeof node === 'object' && node !== null ? { ...node } : {};
}

/** All nodes of a syntax tree, outer ones first. */
export function* nodesIn(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return;
  const fields = fieldsOf(tree);
  if (typeof fields['type'] === 'string') yield fields;
  for (const value of Object.values(fields)) yield* nodesIn(value);
}

/** Writes the problems to standard error, then how many there are. Any of them makes the process fail. */
export function reportProblems(problems: Readonly<Record<string, readonly string[]>>): void {
  const counts = Object.entries(problems).map(([check, { length }]) => `${length} with the ${check}`);
  const lines = Object.values(problems).flatMap((each) => each.toSorted());
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.stderr.write(`Problems: ${counts.join(', ')}\n`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}
