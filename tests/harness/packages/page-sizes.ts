import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page or a context without one loads before it does anything. Bytes, each file gzipped. */
export interface Size {
  /** Of the languages' texts it loads one more. */
  script: number;
  style: number;
}

/** The sizes of all that a build runs, by file: its pages, the background, content scripts and workers. */
export async function sizesOf(build: string): Promise<Map<string, Size>> {
  const names = (await readdir(build)).filter((name) => /\.(html|js)$/.test(name)).toSorted();
  const sizes = names.map(async (name) => [name, await sizeOf(build, name)] as const);
  return new Map(await Promise.all(sizes));
}

async function sizeOf(build: string, name: string): Promise<Size> {
  if (name.endsWith('.js')) return { script: await gzipped(await scriptsFrom(build, [name])), style: 0 };
  const html = await readFile(join(build, name), 'utf8');
  const scripts = matches(html, /<script[^>]* src="\/([^"]+)"/g);
  const styles = matches(html, /<link[^>]* href="\/([^"]+\.css)"/g);
  return {
    script: await gzipped(await scriptsFrom(build, scripts)),
    style: await gzipped(styles.map((path) => join(build, path))),
  };
}

/** These scripts, and all that they import. */
async function scriptsFrom(build: string, paths: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const load = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    found.add(path);
    const script = await readFile(path, 'utf8');
    for (const imported of matches(script, /(?:from|import) ?["'](\.[^"']+)["']/g))
      await load(join(dirname(path), imported));
  };
  for (const path of paths) await load(join(build, path));
  return found;
}

async function gzipped(paths: Iterable<string>): Promise<number> {
  let sum = 0;
  for (const path of paths) sum += gzipSync(await readFile(path)).length;
  return sum;
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);
