const INFORMATION_HOSTS = /^(about|blog|business|developer|docs|help|legal|privacy|support)\./;
const APP_HOSTS = /^((www|mobile)\.)?(x|twitter)\.com$/;
/** Periscope's data are requested on its own site. X links to it beside the archive. */
const OTHER_APP_HOSTS = /^(www\.)?(pscp|periscope)\.tv$/;

/** Where a link on a page of X leads: into X's app, beside the archive (help, law, Periscope), or to any other host. */
export type LinkKind = 'app' | 'aside' | 'other' | 'none';

export function linkKindOf(link: Element, location: URL | string): LinkKind {
  const url = urlOf(link, location);
  if (!url || !/^https?:$/.test(url.protocol)) return 'none';
  if (APP_HOSTS.test(url.hostname)) return 'app';
  return INFORMATION_HOSTS.test(url.hostname) || OTHER_APP_HOSTS.test(url.hostname) ? 'aside' : 'other';
}

export function urlOf(link: Element, location: URL | string): URL | undefined {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, location) ? new URL(href, location) : undefined;
}
