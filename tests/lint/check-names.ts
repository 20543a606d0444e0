import { ALLOWED_COMPOUNDS, RETIRED_WORDS } from './retired-words.ts';
import {
  fieldsOf,
  parseFile,
  PRODUCT,
  readFiles,
  reportProblems,
  TESTS,
  type SourceFile,
} from './source-files.ts';

const DECLARATION = /^(VariableDeclarator|.*Function.*|Class.*|TS(Interface|TypeAlias)Declaration)$/;
const MEMBER = /^(TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/;
/** The field of a pattern (`const { a: [b = 1] } = …`) that holds the names it declares. */
const PATTERN_KEYS: Readonly<Record<string, string>> = {
  ObjectPattern: 'properties',
  ArrayPattern: 'elements',
  Property: 'value',
  AssignmentPattern: 'left',
  RestElement: 'argument',
};

/** Reports names made of retired words, and exported functions of one name. oxlint can check neither. */
export function checkNames(files: readonly SourceFile[]): string[] {
  const product = files.filter(({ path }) => !path.startsWith('tests/'));
  return [...files.flatMap(retiredNamesIn), ...sharedFunctionNames(product)];
}

function retiredNamesIn(file: SourceFile): string[] {
  return [...new Set(declaredNames(parseFile(file).program))].flatMap((name) => {
    const word = retiredWordIn(name);
    return word === undefined ? [] : `${file.path}: ${name}: not “${word}” but: ${RETIRED_WORDS[word]}`;
  });
}

/** The names that `node` declares: variables, parameters, functions, types and their members. */
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
  const isConstant = name === name.toUpperCase();
  const words = name.replace(ALLOWED_COMPOUNDS, '').split(isConstant ? /[_\d$]+/ : /(?=[A-Z])|[_\d$]+/);
  return words.find((word) => Object.hasOwn(RETIRED_WORDS, word.toLowerCase()))?.toLowerCase();
}

function sharedFunctionNames(files: readonly SourceFile[]): string[] {
  const exporters = new Map<string, string[]>();
  for (const file of files) {
    for (const name of exportedFunctions(file))
      exporters.set(name, [...(exporters.get(name) ?? []), file.path]);
  }
  return [...exporters].flatMap(([name, paths]) =>
    paths.length > 1 ? `${paths.join(' and ')} export a function ${name} each` : [],
  );
}

/** The functions that a file declares and exports. Functions that it only passes on do not count. */
function exportedFunctions(file: SourceFile): string[] {
  return parseFile(file).program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'FunctionDeclaration') return [];
    return node.declaration.id?.name ?? [];
  });
}

if (import.meta.main) reportProblems({ names: checkNames(readFiles(PRODUCT, TESTS)) });
