import { BUILDS, freshBuild, type BuildName } from './fresh-build.ts';

const isBuild = (name: string): name is BuildName => Object.hasOwn(BUILDS, name);
// Makes the builds that are asked for, or all, where they are not those of the sources.
const asked = process.argv.slice(2).filter(isBuild);
const all: BuildName[] = ['chromium', 'firefox'];

for (const name of asked.length > 0 ? asked : all) {
  const { folder, wasMade } = freshBuild(name);
  process.stdout.write(`  ${folder} ${wasMade ? 'was built' : 'is up to date'}\n`);
}
