import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { formatSection, type Section } from './section.ts';

const PATH = 'docs/performance.md';

const INTRODUCTION = `# Speed and memory

Written by \`npm run bench\`, which generates its own inputs and measures everything in one run, in a real Chromium with
the real extension in it. Afterspace and the others take turns, at least five times each, and the tables show the
medians. Compare the ratios: the times come from one machine, which may have been busy with other work.

_Cold_ is the first run of a new worker, on a file that is not in the system's cache. _Warm_ is the second run in the
same worker.`;

/** Writes the report. Returns its path. */
export async function writeReport(machine: readonly string[], sections: readonly Section[]): Promise<string> {
  const date = new Date().toISOString().slice(0, 10);
  const environment = [`Measured on ${date}:`, machine.map((line) => `- ${line}`).join('\n')].join('\n\n');
  const text = [INTRODUCTION, environment, ...sections.map(formatSection)].join('\n\n');
  const style = await resolveConfig(PATH);
  await writeFile(PATH, await format(text, { ...style, parser: 'markdown' }));
  return PATH;
}
