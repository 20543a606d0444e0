import { LABELS, type XLabels, labelsFor } from '#utils/x/page/labels.ts';

interface PageOptions {
  /** `html[lang]`, as X sets it. */
  language?: string;
  /** X has renamed all its test ids. */
  isRenamed?: boolean;
}

/** X's labels in a language of the table. Throws for other languages. */
export function labelsIn(language = 'en'): XLabels {
  const labels = labelsFor(language);
  if (!labels) throw new Error(`X has no words in ${language}`);
  return labels;
}

export const LANGUAGES_OF_X = Object.keys(LABELS);

/** The document of one of X's pages, with this body. */
export function xPage(body: string, { language = 'en', isRenamed = false }: PageOptions = {}): Document {
  const markup = isRenamed ? body.replaceAll(/data-testid="[^"]*"/g, 'data-testid="renamed"') : body;
  document.documentElement.lang = language;
  document.body.innerHTML = `<div id="react-root"><div>${markup}</div></div>`;
  return document;
}

/** The side navigation of a wide window. */
export function navigation(language = 'en', isOpen = false): string {
  const { more, moreAria } = labelsIn(language);
  return `<header role="banner"><nav role="navigation"><a href="/home">·</a>
    <button aria-haspopup="menu" aria-expanded="${String(isOpen)}" aria-label="${moreAria}" data-testid="AppTabBar_More_Menu"><span>${more}</span></button>
  </nav></header>`;
}

/** The menu that "More" opens, above everything else on the page. */
export function moreMenu(...items: readonly string[]): string {
  return `<div id="layers"><div role="menu" data-testid="Dropdown">${items.join('')}</div></div>`;
}

export function menuLink(href: string, words: string): string {
  return `<a role="menuitem" href="${href}"><span>${words}</span></a>`;
}

/** A page of the settings, with this detail in its second column. */
export function settingsPage(title: string, detail: string): string {
  return `<main><section aria-labelledby="master-header"><h2 id="master-header">·</h2></section>
    <section aria-labelledby="detail-header">
      <div><a href="/settings/account" data-testid="app-bar-back" aria-label="·"><svg></svg></a><h2 id="detail-header">${title}</h2></div>
      ${detail}
    </section></main>`;
}

/** X's page for the archive, with one control. */
export function archivePage(control: string, language = 'en'): string {
  const intro = `<p>${'lorem ipsum '.repeat(6)}</p>`;
  return settingsPage(labelsIn(language).downloadArchiveEntry, `<div>${intro}<div>${control}</div></div>`);
}

export function button(words: string, isDisabled = false): string {
  return `<button type="button" ${isDisabled ? 'disabled aria-disabled="true"' : ''}><span>${words}</span></button>`;
}

/** The dialog in which X asks for something, in a wide window. */
export function dialog(content: string): string {
  return `<main></main><div id="layers"><div role="dialog" aria-modal="true">${content}</div></div>`;
}

export function at(path: string): URL {
  return new URL(path, 'https://x.com');
}
