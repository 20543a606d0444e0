import { BASE } from './look.ts';
import type { Screenshot } from './capture-states.ts';

const STYLE = `
  body { margin: 24px; color: #16181d; background: #fff; font: 13px/1.4 system-ui, sans-serif; }
  section { padding: 8px 24px 24px; background: #fff; }
  h2 { font-size: 18px; }
  .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 20px; align-items: end; }
  figure { margin: 0; }
  img { display: block; max-inline-size: 100%; max-block-size: 420px; margin-inline: auto; border: 1px solid #c9c6bf; }
  figcaption { margin-block-start: 6px; }
  .faults { color: #a3200f; font-weight: 600; }`;

/** The contact sheet as a page: a part for each page of the product. */
export function contactSheet(screenshots: readonly Screenshot[]): string {
  const parts = Map.groupBy(screenshots, ({ page }) => page);
  const sections = [...parts].map(
    ([page, its]) =>
      `<section id="${page}"><h2>${page}</h2><div class="pictures">${its.map(figure).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterspace: ${screenshots.length} pictures</title>
<style>${STYLE}</style><h1>${screenshots.length} pictures</h1>${sections.join('\n')}</html>\n`;
}

function figure({ page, name, caption, look, faults }: Screenshot): string {
  const path = `${page}/${name}.png`;
  const rules = [...new Set(faults.map(({ rule }) => rule))].join(', ');
  const looked = look === BASE.name ? '' : ` · ${look}`;
  return `<figure><a href="${path}"><img src="${path}" alt=""></a><figcaption><b>${name}</b>${looked}<br>${caption}${
    rules && `<p class="faults">${rules}</p>`
  }</figcaption></figure>`;
}
