/** What an installed package says of itself. */
interface PackageFacts {
  name: string;
  version: string;
  license: string;
}

export interface BundledPackage extends PackageFacts {
  /** The text of its licence; undefined where the package has none with it. */
  text: string | undefined;
}

// Vite's patterns must be literals. A test compares them with package-lock.json.
const facts = import.meta.glob<PackageFacts>(
  [
    '/node_modules/{browser-id3-writer,client-zip,fflate,idb,linkify-it,lucide,markdown-it,mdurl,mediabunny,preact,punycode.js,uc.micro,wasm-media-encoders,webextension-polyfill,wxt}/package.json',
    '/node_modules/@{aklinker1/zero-serialize-error,fluent/bundle,noble/hashes,preact/signals,preact/signals-core,webext-core/messaging}/package.json',
    '/node_modules/markdown-it/node_modules/entities/package.json',
  ],
  { eager: true, exhaustive: true, import: 'default' },
);
const texts = import.meta.glob<string>(
  [
    '/node_modules/{browser-id3-writer,client-zip,fflate,idb,linkify-it,lucide,markdown-it,mdurl,mediabunny,preact,punycode.js,uc.micro,wasm-media-encoders,webextension-polyfill,wxt}/LICENSE*',
    '/node_modules/@{aklinker1/zero-serialize-error,fluent/bundle,noble/hashes,preact/signals,preact/signals-core,webext-core/messaging}/LICENSE*',
    '/node_modules/markdown-it/node_modules/entities/LICENSE*',
  ],
  { eager: true, exhaustive: true, import: 'default', query: '?raw' },
);

/** The packages in the extension's scripts, by name. Loaded only when somebody asks: their licences are long. */
export const BUNDLED_PACKAGES: readonly BundledPackage[] = Object.entries(facts)
  .map(([path, { name, version, license }]) => {
    const folder = path.slice(0, -'package.json'.length);
    const text = Object.entries(texts).find(
      ([file]) => file.startsWith(`${folder}LICENSE`) && !file.slice(folder.length).includes('/'),
    );
    return { name, version, license, text: text?.[1] };
  })
  .toSorted((a, b) => a.name.localeCompare(b.name));
