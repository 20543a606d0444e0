import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { sitePages } from '../store/site/site-pages.ts';

// `npm run site`: writes the pages of docs/site anew, after the listing, the help or the policy has changed.
mkdirSync('docs/site', { recursive: true });
for (const [path, html] of sitePages()) writeFileSync(`docs/site/${path}`, html);
copyFileSync('public/icon/tile.svg', 'docs/site/mark.svg');
for (const name of ['library.png', 'library.es.png'])
  copyFileSync(`docs/pictures/${name}`, `docs/site/${name}`);
