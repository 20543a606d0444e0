import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import { HELP, HELP_PAGES } from '#components/help/help-pages.ts';
import { createTranslate } from '#utils/i18n/index.ts';
import { readSettings } from '../listing.ts';
import { SITE_LANGUAGES, SITE_WORDS, type SiteLanguage } from './site-words.ts';

const top = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, top), 'utf8');
const markdown = new MarkdownIt();

const PAGES = ['home', 'help', 'privacy'] as const;
type SitePage = (typeof PAGES)[number];

const POLICIES = { en: 'PRIVACY.md', es: 'docs/privacy.es.md' } as const;
const IMAGES = { en: 'library.png', es: 'library.es.png' } as const;

/** All pages of the site by their paths in `docs/site`, made of the words that the listing, the help and the policy have. */
export function sitePages(): Map<string, string> {
  const pages = SITE_LANGUAGES.flatMap((language) =>
    PAGES.map((page): [string, string] => [pathOf(page, language), formatPage(page, language)]),
  );
  return new Map(pages);
}

const pathOf = (page: SitePage, language: SiteLanguage): string =>
  `${page === 'home' ? 'index' : page}${language === 'en' ? '' : `.${language}`}.html`;

function formatPage(page: SitePage, language: SiteLanguage): string {
  const words = SITE_WORDS[language];
  const link = (to: SitePage): string =>
    `<a href="${pathOf(to, language)}"${to === page ? ' aria-current="page"' : ''}>${words[to]}</a>`;
  const others = SITE_LANGUAGES.filter((each) => each !== language).map(
    (each) =>
      `<a href="${pathOf(page, each)}" lang="${each}" hreflang="${each}">${SITE_WORDS[each].name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'">
<title>${page === 'home' ? 'Afterspace' : `${words[page]} – Afterspace`}</title>
<meta name="description" content="${escape(listing(language).summary)}">
<link rel="stylesheet" href="site.css">
<link rel="icon" href="mark.svg">
<header><a class="name" href="${pathOf('home', language)}"><img src="mark.svg" alt="" width="32" height="32">Afterspace</a>
<nav>${[...PAGES.map(link), ...others].join('\n')}</nav></header>
<main>
${BODIES[page](language)}</main>
</html>
`;
}

const BODIES: Readonly<Record<SitePage, (language: SiteLanguage) => string>> = {
  home(language) {
    const { summary, description } = listing(language);
    const words = SITE_WORDS[language];
    return `<h1>${escape(summary)}</h1>
<img class="image" src="${IMAGES[language]}" alt="${escape(words.image)}">
${markdown.render(withHeadings(description))}<h2 id="install">${words.install}</h2>
<p>${escape(words.installation)}</p>
`;
  },
  help(language) {
    const texts = (each: SiteLanguage): string[] =>
      ['help', 'settings'].map((name) => read(`locales/${each}/${name}.ftl`));
    const t = createTranslate(language, { en: texts('en'), [language]: texts(language) });
    const says = (id: string): string => escape(t(id));
    const articles = HELP_PAGES.filter((page) => page !== 'report').map((page) => {
      const { steps = [], notes } = HELP[page];
      const list = steps.map((id) => `<li>${says(id)}</li>`).join('\n');
      const more = notes.map((id) => `<p>${says(id)}</p>`).join('\n');
      return `<h2 id="${page}">${says(`help-${page}`)}</h2>\n${list && `<ol>\n${list}\n</ol>\n`}${more}\n`;
    });
    return `<h1>${SITE_WORDS[language].help}</h1>\n${articles.join('')}`;
  },
  privacy(language) {
    const { contact, privacyInForceSince } = readSettings();
    const { contact: label, inForceSince } = SITE_WORDS[language];
    const foot = [
      `${inForceSince} ${privacyInForceSince}.`,
      ...(contact ? [`${label}: ${escape(contact)}`] : []),
    ];
    return `${markdown.render(read(POLICIES[language]))}<p class="foot">${foot.join(' ')}</p>\n`;
  },
};

function listing(language: SiteLanguage): { summary: string; description: string } {
  const [, summary = '', description = ''] =
    /## Summary\n\n(.+)\n\n## Description\n\n([^]+)$/.exec(read(`docs/store/${language}.md`)) ?? [];
  return { summary, description };
}

/** The stores know no headings: there, a line in capitals is one. */
const withHeadings = (text: string): string =>
  text.replaceAll(
    /^(\p{Lu}[\p{Lu} ]+)$/gmu,
    (heading) => `## ${heading[0]}${heading.slice(1).toLowerCase()}`,
  );

const escape = (text: string): string => markdown.utils.escapeHtml(text);
