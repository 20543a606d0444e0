import { cp, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureBuild } from '../harness/ensure-build.ts';

const IN_BROWSER = join(import.meta.dirname, 'in-browser');

/** Copies the build into `folder` and adds the page that measures. Returns the folder of the extension. */
export async function buildBenchExtension(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  await cp(ensureBuild('chromium').folder, extension, { recursive: true });
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
