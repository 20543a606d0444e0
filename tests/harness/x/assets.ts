import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

export interface Asset {
  type: string;
  body: string;
}

const SITE = new URL('./site/', import.meta.url);
const NAME = /^[a-z-]+\.(ts|css)$/;

/** Returns a function that reads a file of the site's code by name, as the browser can run it. */
export function createAssets(): (name: string) => Asset | undefined {
  const cache = new Map<string, Asset>();
  return (name) => {
    if (!NAME.test(name)) return undefined;
    const known = cache.get(name);
    if (known !== undefined) return known;
    const source = readFileSync(new URL(name, SITE), 'utf8');
    const asset = name.endsWith('.ts')
      ? { type: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(source) }
      : { type: 'text/css; charset=utf-8', body: source };
    cache.set(name, asset);
    return asset;
  };
}
