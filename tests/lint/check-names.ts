import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { ALLOWED_COMPOUNDS, RETIRED_WORDS } from './retired-words.ts';

// The words that names are made of, and no two exported functions of one name: both are beyond oxlint.

const DECLARATION = /^(VariableDeclarator|.*Function.*|Class.*|TS(Interface|TypeAlias)Declaration)$/;
const MEMBER = /^(TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/;
/** Where a pattern (`const { a: [b = 1] } = …`) has the names that it gives. */
const PATTERN_KEYS: Readonly<Record<string, string>> = {
  ObjectPattern: 'properties',
  ArrayPattern: 'elements',
  Property: 'value',
  AssignmentPattern: 'left',
  RestElement: 'argument',
};

/** The fields of a syntax tree's node (ESTree); none of anything else. */
function fieldsOf(node: unknown): Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null ? { ...node } : {};
}

/** All names that `node` declares: of variables, parameters, functions, types and their members. */
function declaredNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(declaredNames);
  const { type, id, params, key, ...others } = fieldsOf(node);
  if (typeof type !== 'string') return [];
  const own = DECLARATION.test(type) ? [id, params] : MEMBER.test(type) ? [key] : [];
  return [
    ...own.flatMap(patternNames),
    ...Object.values({ ...others, id, params, key }).flatMap(declaredNames),
  ];
}

function patternNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(patternNames);
  const fields = fieldsOf(node);
  if (fields['type'] === 'Identifier') return [String(fields['name'])];
  const key = PATTERN_KEYS[String(fields['type'])];
  return key === undefined ? [] : patternNames(fields[key]);
}

function retiredWordIn(name: string): string | undefined {
  const words = name.replace(ALLOWED_COMPOUNDS, '').split(/(?=[A-Z])|[_\d$]+/);
  return words.find((word) => Object.hasOwn(RETIRED_WORDS, word.toLowerCase()))?.toLowerCase();
}

/** The functions that a file exports by a declaration of its own. */
function exportedFunctions({ program }: ReturnType<typeof parseSync>): string[] {
  return program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'FunctionDeclaration') return [];
    return node.declaration.id?.name ?? [];
  });
}

const problems: string[] = [];
const files = new Map<string, string[]>();
for (const path of globSync('{utils,components,entrypoints,tests}/**/*.{ts,tsx}')) {
  const file = path.replaceAll('\\', '/');
  const parsed = parseSync(file, readFileSync(path, 'utf8'));
  for (const name of new Set(declaredNames(parsed.program))) {
    const word = retiredWordIn(name);
    if (word !== undefined) problems.push(`${file}: ${name}: not “${word}” but: ${RETIRED_WORDS[word]}`);
  }
  if (file.startsWith('tests/')) continue;
  for (const name of exportedFunctions(parsed)) files.set(name, [...(files.get(name) ?? []), file]);
}
for (const [name, exporters] of files) {
  if (exporters.length > 1) problems.push(`${exporters.join(' and ')} export a function ${name} each`);
}
for (const problem of problems.sort()) process.stderr.write(`${problem}\n`);
process.stderr.write(`${problems.length} problems with names\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
