import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

// What oxlint cannot check about the tree: circles of folders, the doors of domains, features that stay apart, and one
// style of imports. docs/architecture.md gives the reasons.

interface Import {
  from: string;
  to: string;
  specifier: string;
}

/** The loader runs on every page of X: a door would bring in the labels of 51 languages. */
const MAY_SKIP_DOORS = ['entrypoints/x.content.ts'];
const SHARED_COMPONENTS = ['ui', 'labels'];

function importsOf(file: string, { module }: ReturnType<typeof parseSync>, code: string): Import[] {
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((each) => each.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  return [...new Set(specifiers)].flatMap((specifier) => {
    const to = specifier.startsWith('#') ? specifier.slice(1) : normalize(join(dirname(file), specifier));
    const isOurs = /^(\.|#utils\/|#components\/)/.test(specifier) && /\.tsx?$/.test(to);
    return isOurs ? [{ from: file, to: to.replaceAll('\\', '/'), specifier }] : [];
  });
}

function problemOf({ from, to, specifier }: Import): string | undefined {
  const [area = '', domain = ''] = to.split('/');
  if (specifier.startsWith('../')) return `${from}: across folders import #${to}`;
  if (specifier.startsWith('#') && dirname(from) === dirname(to)) return `${from}: in one folder import ./`;
  const isInside = from.startsWith(`${area}/${domain}/`);
  const isDeep = area === 'utils' && to.split('/').length > 2 && !to.endsWith(`/${domain}/index.ts`);
  if (isDeep && !isInside && !MAY_SKIP_DOORS.includes(from))
    return `${from}: import #utils/${domain}/index.ts`;
  const isFeature = from.startsWith('components/') && !from.startsWith('components/pages/');
  const isOther = area === 'components' && !isInside && !SHARED_COMPONENTS.includes(domain);
  return isFeature && isOther
    ? `${from}: what features share is in components/labels or ui, not ${to}`
    : undefined;
}

/** Circles among the files and folders that are side by side in one folder. Those of files alone oxlint reports. */
function circlesOf(imports: readonly Import[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [parts, others] = [from.split('/'), to.split('/')];
    const depth = parts.findIndex((part, i) => part !== others[i]) + 1;
    const [a, b] = [parts, others].map((each) => each.slice(0, depth).join('/'));
    if (a !== undefined && b !== undefined) next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [`circle: ${[...path.slice(path.indexOf(node)), node].join(' → ')}`];
    if (done.has(node)) return [];
    done.add(node);
    return [...(next.get(node) ?? [])].flatMap((other) => walk(other, [...path, node]));
  };
  return [...next.keys()].flatMap((node) => walk(node, []));
}

const imports: Import[] = [];
for (const path of globSync('{utils,components,entrypoints}/**/*.{ts,tsx}')) {
  const file = path.replaceAll('\\', '/');
  const code = readFileSync(path, 'utf8');
  imports.push(...importsOf(file, parseSync(file, code), code));
}
const problems = [...imports.flatMap((each) => problemOf(each) ?? []), ...circlesOf(imports)];
for (const problem of problems.sort()) process.stderr.write(`${problem}\n`);
process.stderr.write(`${problems.length} problems with the structure\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
