import { cp, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { freshBuild } from '../harness/fresh-build.ts';

const IN_BROWSER = join(import.meta.dirname, 'in-browser');

/** The extension as it is shipped, with one page more in it: the one that measures. Gives the folder. */
export async function buildBenchExtension(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  await cp(freshBuild('chromium').folder, extension, { recursive: true });
  await copyFile(join(IN_BROWSER, 'bench.html'), join(extension, 'bench.html'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: extension,
      emptyOutDir: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: { bench: join(IN_BROWSER, 'page.ts'), 'bench-worker': join(IN_BROWSER, 'worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'bench-[name].js' },
      },
    },
  });
  return extension;
}
