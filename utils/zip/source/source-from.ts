import { sourceFromFile } from './source-from-file.ts';
import { sourceFromUrl } from './source-from-url.ts';
import type { Origin, Source } from './source.ts';

export function sourceFrom(origin: Origin): Source {
  return 'url' in origin ? sourceFromUrl(origin) : sourceFromFile(origin);
}
