import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureBuild, type BuildName } from '../../harness/ensure-build.ts';

const IN_BROWSER = join(import.meta.dirname, '..', 'in-browser', 'list');

/** The pages that are measured beside the extension's own, and the one that makes libraries. */
const PAGES = {
  fill: 'fill.ts',
  'get-all': 'get-all-page.ts',
  collections: 'collections-page.ts',
  search: '../search/search-page.ts',
};

/** Copies a build into `folder`, with our pages, and with the probe in all that are measured. Returns the extension's folder. */
export async function buildListExtension(folder: string, name: BuildName): Promise<string> {
  const extension = join(folder, `list-${name}`);
  await cp(ensureBuild(name).folder, extension, { recursive: true });
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
        input: {
          probe: join(IN_BROWSER, 'probe.ts'),
          'collections-worker': join(IN_BROWSER, 'collections-worker.ts'),
          ...Object.fromEntries(Object.entries(PAGES).map(([page, file]) => [page, join(IN_BROWSER, file)])),
        },
        output: { entryFileNames: 'bench-[name].js', chunkFileNames: 'bench-[name].js' },
      },
    },
  });
  for (const page of Object.keys(PAGES)) await writeFile(join(extension, `bench-${page}.html`), pageOf(page));
  for (const page of ['popup.html', 'library.html', 'bench-get-all.html', 'bench-collections.html'])
    await addProbe(join(extension, page));
  await withoutWelcome(join(extension, 'background.js'));
  return extension;
}

/** Each start of a browser installs the extension, which would open the library before it is measured. */
async function withoutWelcome(path: string): Promise<void> {
  const background = await readFile(path, 'utf8');
  const changed = background.replace(/=== ?[`'"]install[`'"]/, '==="never"');
  if (changed === background) throw new Error('The background does not say when it opens the welcome page');
  await writeFile(path, changed);
}

function pageOf(page: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Measuring</title><body><script type="module" src="/bench-${page}.js"></script>`;
}

async function addProbe(path: string): Promise<void> {
  const page = await readFile(path, 'utf8');
  await writeFile(
    path,
    page.replace('<script', '<script type="module" src="/bench-probe.js"></script><script'),
  );
}
