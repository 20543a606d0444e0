import { BUILDS, ensureBuild, type BuildName } from './ensure-build.ts';

const isBuild = (name: string): name is BuildName => Object.hasOwn(BUILDS, name);
// Without arguments: all builds.
const named = process.argv.slice(2).filter(isBuild);
const all: BuildName[] = ['chromium', 'firefox'];

for (const name of named.length > 0 ? named : all) {
  const { folder, wasBuilt: wasMade } = ensureBuild(name);
  process.stdout.write(`  ${folder} ${wasMade ? 'was built' : 'is up to date'}\n`);
}
