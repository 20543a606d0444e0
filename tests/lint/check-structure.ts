import { dirname, join, normalize } from 'node:path';
import { parseFile, PRODUCT, readFiles, reportProblems, type SourceFile } from './source-files.ts';

interface Import {
  from: string;
  to: string;
  specifier: string;
}

/** The loader runs on every page of X. An `index.ts` would add the labels of 51 languages to it. */
const MAY_SKIP_INDEX = ['entrypoints/loader.ts'];
const SHARED_COMPONENTS = ['ui', 'labels'];

/**
 * Reports what oxlint cannot check about the tree: circles of folders, imports past an `index.ts`, features that import
 * each other, and a second style of imports. `docs/architecture.md` has the reasons.
 */
export function checkStructure(files: readonly SourceFile[]): string[] {
  const imports = files.flatMap(importsOf);
  return [...imports.flatMap((each) => problemOf(each) ?? []), ...circlesOf(imports)];
}

/** The imports of our own modules, dynamic ones included. Those of types count. */
function importsOf(file: SourceFile): Import[] {
  const { module } = parseFile(file);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((each) => each.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      file.code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  return [...new Set(specifiers)].flatMap((specifier) => {
    const to = specifier.startsWith('#')
      ? specifier.slice(1)
      : normalize(join(dirname(file.path), specifier));
    const isOurs = /^(\.|#utils\/|#components\/)/.test(specifier) && /\.tsx?$/.test(to);
    return isOurs ? [{ from: file.path, to: to.replaceAll('\\', '/'), specifier }] : [];
  });
}

function problemOf({ from, to, specifier }: Import): string | undefined {
  const [area = '', domain = ''] = to.split('/');
  if (specifier.startsWith('../')) return `${from}: across folders import #${to}`;
  if (specifier.startsWith('#') && dirname(from) === dirname(to)) return `${from}: in one folder import ./`;
  const isInside = from.startsWith(`${area}/${domain}/`);
  const isDeep = area === 'utils' && to.split('/').length > 2 && !to.endsWith(`/${domain}/index.ts`);
  if (isDeep && !isInside && !MAY_SKIP_INDEX.includes(from))
    return `${from}: import #utils/${domain}/index.ts`;
  const isFeature = from.startsWith('components/') && !from.startsWith('components/pages/');
  const isOther = area === 'components' && !isInside && !SHARED_COMPONENTS.includes(domain);
  return isFeature && isOther
    ? `${from}: what features share is in components/labels or ui, not ${to}`
    : undefined;
}

/** Circles among the files and folders that are side by side in one folder. */
function circlesOf(imports: readonly Import[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [parts, others] = [from.split('/'), to.split('/')];
    const depth = parts.findIndex((part, i) => part !== others[i]) + 1;
    const [a, b] = [parts, others].map((each) => each.slice(0, depth).join('/'));
    if (a !== undefined && b !== undefined) next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [`circle: ${[...path.slice(path.indexOf(node)), node].join(' → ')}`];
    if (done.has(node)) return [];
    done.add(node);
    return [...(next.get(node) ?? [])].flatMap((other) => visit(other, [...path, node]));
  };
  return [...next.keys()].flatMap((node) => visit(node, []));
}

if (import.meta.main) reportProblems({ structure: checkStructure(readFiles(PRODUCT)) });
