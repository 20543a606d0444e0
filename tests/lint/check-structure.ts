import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { ALLOWED_COMPOUNDS, RETIRED_WORDS } from './retired-words.ts';

// What oxlint cannot say about the tree: circles of files and folders (types count too), doors of domains, features
// that stay apart, one import style, and the words that names are made of. docs/architecture.md has the reasons.

interface Import {
  from: string;
  to: string;
  specifier: string;
}

/** The loader runs on each page of X: through the folder's index it would bring the labels of 51 languages along. */
const WITHOUT_DOORS = ['entrypoints/x.content.ts'];
/** What features may import beside themselves. */
const SHARED_COMPONENTS = ['ui', 'labels'];

const problems: string[] = [];
const imports: Import[] = [];
const files = globSync('{utils,components,entrypoints,tests}/**/*.{ts,tsx}').map((file) =>
  file.replaceAll('\\', '/'),
);

for (const file of files) {
  const code = readFileSync(file, 'utf8');
  const { program, module } = parseSync(file, code);
  const lineOf = (offset: number): number => code.slice(0, offset).split('\n').length;
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)),
  ];
  for (const specifier of new Set(specifiers)) {
    const isOurs = specifier.startsWith('.') || /^#(utils|components)\//.test(specifier);
    const to = specifier.startsWith('#') ? specifier.slice(1) : normalize(join(dirname(file), specifier));
    if (isOurs && /\.tsx?$/.test(to)) imports.push({ from: file, to: to.replaceAll('\\', '/'), specifier });
  }
  visitNames(program, (name, offset) => {
    const retired = name
      .replace(ALLOWED_COMPOUNDS, '')
      .split(/(?=[A-Z])|[_\d$]+/)
      .find((word) => Object.hasOwn(RETIRED_WORDS, word.toLowerCase()));
    if (retired)
      problems.push(
        `${file}:${lineOf(offset)} ${name}: not “${retired}” but: ${RETIRED_WORDS[retired.toLowerCase()]}`,
      );
  });
}

/** Visits the names that we give: of variables, functions, types and their members; not the ones that are only used. */
function visitNames(node: unknown, onName: (name: string, offset: number) => void): void {
  if (Array.isArray(node)) return node.forEach((each) => visitNames(each, onName));
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const GIVEN = ['id', 'params', 'local', 'left', 'argument', 'value', 'elements', 'properties'];
  const isName = (value: unknown): value is { name: string; start: number } =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Identifier';
  const isDeclaration =
    /^(VariableDeclarator|.*Function.*|Class.*|TS(Interface|TypeAlias).*Declaration)$/.test(
      String(node.type),
    );
  const isMember = /^(TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/.test(
    String(node.type),
  );
  for (const [key, value] of Object.entries(node)) {
    if (isDeclaration && GIVEN.includes(key)) patternNames(value, onName);
    if (isMember && key === 'key' && isName(value)) onName(value.name, value.start);
    visitNames(value, onName);
  }
}

function patternNames(node: unknown, onName: (name: string, offset: number) => void): void {
  if (Array.isArray(node)) return node.forEach((each) => patternNames(each, onName));
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const pattern = node as { type: string; name?: string; start?: number } & Record<string, unknown>;
  if (pattern.type === 'Identifier') onName(pattern.name ?? '', pattern.start ?? 0);
  if (pattern.type === 'ObjectPattern' || pattern.type === 'ArrayPattern')
    patternNames(pattern['properties'] ?? pattern['elements'], onName);
  if (pattern.type === 'Property') patternNames(pattern['value'], onName);
  if (pattern.type === 'AssignmentPattern') patternNames(pattern['left'], onName);
  if (pattern.type === 'RestElement') patternNames(pattern['argument'], onName);
}

const own = imports.filter(({ from }) => !from.startsWith('tests/'));
for (const { from, to, specifier } of own) {
  const [area, domain = ''] = to.split('/');
  const isInside = from.startsWith(`${area}/${domain}/`);
  if (specifier.startsWith('../')) problems.push(`${from} imports ${specifier}: across folders write #${to}`);
  if (specifier.startsWith('#') && dirname(from) === dirname(to))
    problems.push(`${from} imports ${specifier}: inside a folder write ./`);
  const isDeep = area === 'utils' && to.split('/').length > 2 && to !== `utils/${domain}/index.ts`;
  if (isDeep && !isInside && !WITHOUT_DOORS.includes(from))
    problems.push(`${from} imports ${to}: enter ${domain} through its index.ts`);
  const feature = from.startsWith('components/') ? from.split('/')[1] : undefined;
  const isApart = feature === undefined || feature === 'pages' || feature === domain || area !== 'components';
  if (!isApart && !SHARED_COMPONENTS.includes(domain))
    problems.push(
      `${from} imports ${to}: what two features share lives in components/labels or components/ui`,
    );
}

/** Circles among files, and among the files and folders that lie side by side in one folder. */
function reportCircles(
  edges: readonly Import[],
  nameOf: (path: string, other: string) => string | undefined,
): void {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    const [a, b] = [nameOf(from, to), nameOf(to, from)];
    if (a !== undefined && b !== undefined && a !== b) next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const state = new Map<string, 'open' | 'done'>();
  const walk = (node: string, path: readonly string[]): void => {
    if (state.get(node) === 'open')
      problems.push(`circle: ${[...path.slice(path.indexOf(node)), node].join(' → ')}`);
    if (state.has(node)) return;
    state.set(node, 'open');
    for (const other of next.get(node) ?? []) walk(other, [...path, node]);
    state.set(node, 'done');
  };
  for (const node of next.keys()) walk(node, []);
}

reportCircles(own, (path) => path);
reportCircles(own, (path, other) => {
  const [parts, others] = [path.split('/'), other.split('/')];
  const shared = parts.findIndex((part, i) => part !== others[i]);
  return parts.slice(0, shared + 1).join('/');
});

for (const problem of problems.sort()) console.error(problem);
console.error(problems.length === 0 ? 'The structure holds.' : `${problems.length} problems of structure.`);
process.exitCode = problems.length === 0 ? 0 : 1;
