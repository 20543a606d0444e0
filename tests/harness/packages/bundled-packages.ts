import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is in the extension. */
export interface BundledPackage {
  name: string;
  version: string;
  /** Its SPDX id. */
  licence: string;
  /** Where its source is. */
  source: string;
  licenceText: string;
}

/** Some packages leave out the text of the licence that they name. */
const STANDARD_TEXTS: Readonly<Record<string, string>> = { MIT: 'MIT.txt', 'Apache-2.0': 'Apache-2.0.txt' };

/**
 * The packages that modules belong to, by name. `moduleIds` are paths as a bundler notes them. Throws if a package has no
 * licence that can be given with it.
 */
export function bundledPackages(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    // The last one: a package may have packages of its own.
    const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const byName = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const bundled = readPackage(folder);
    byName.set(`${bundled.name}@${bundled.version}`, bundled);
  }
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, bundled]) => bundled);
}

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  homepage?: string;
  repository?: string | { url?: string };
}

function readPackage(folder: string): BundledPackage {
  const file: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license: licence } = file;
  const source = sourceOf(file);
  if (licence === undefined || source === undefined)
    throw new Error(`${name} names no licence, or no place where its source is`);
  return { name, version, licence, source, licenceText: licenceTextIn(folder, file, licence) };
}

function sourceOf({ repository, homepage }: PackageFile): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  // A short form, such as "user/project", is a place on GitHub.
  const address = url
    ?.replace(/^git\+/, '')
    .replace(/^(?:git:|ssh:)\/\/(?:git@)?/, 'https://')
    .replace(/\.git$/, '');
  if (address === undefined) return homepage;
  return address.includes(':')
    ? address.replace(/^github:/, 'https://github.com/')
    : `https://github.com/${address}`;
}

function licenceTextIn(folder: string, { name, author }: PackageFile, licence: string): string {
  const own = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  if (own !== undefined) return readFileSync(join(folder, own), 'utf8').trim();
  const standard = STANDARD_TEXTS[licence];
  if (standard === undefined) throw new Error(`${name} has no text of its licence (${licence})`);
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return `Copyright (c) ${holder}\n\n${readLicence(standard)}`;
}

/** A licence text of `licences/`. */
export function readLicence(file: string): string {
  return readFileSync(new URL(`licences/${file}`, import.meta.url), 'utf8').trim();
}
