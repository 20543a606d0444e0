import { renderData } from './data-page.ts';
import { h } from './dom.ts';
import { renderDownload } from './download-page.ts';
import { renderFlow } from './flow.ts';
import { renderHome } from './home-page.ts';
import { renderLocked, renderLogin } from './outside-pages.ts';
import { renderAccount, renderSettings, spinner } from './settings-page.ts';
import { PATH, type Site } from './site.ts';

/** The page of the current address. */
export function renderPage(site: Site): HTMLElement {
  const { path } = site.state;
  if (path === PATH.home) return renderHome(site);
  if (path === PATH.login || path === PATH.loginFlow || path === PATH.onboarding) return renderLogin(site);
  if (path === PATH.locked) return renderLocked(site);
  if (path === PATH.flow && site.wide) return renderSettings(site, site.view.texts.downloadTitle, spinner());
  // Not before the page has loaded: a redraw would clear what was typed into the form.
  if (path === PATH.flow) return site.state.loading ? spinner() : renderFlow(site);
  if (path === PATH.settings) return renderSettings(site, site.view.texts.allSettings, undefined);
  if (path === PATH.account)
    return renderSettings(site, site.view.labels.yourAccountTitle, renderAccount(site));
  if (path === PATH.download || path === PATH.request)
    return renderSettings(site, site.view.texts.downloadTitle, renderDownload(site));
  if (path === PATH.data) return renderSettings(site, site.view.texts.dataTitle, renderData(site));
  return renderNothing(site);
}

/** The title of the tab. X changes it with each page. */
export function titleOf({ state: { path }, view: { texts, labels } }: Site): string {
  const titles: Record<string, string> = {
    [PATH.home]: texts.home,
    [PATH.settings]: labels.settings,
    [PATH.account]: labels.yourAccountTitle,
    [PATH.download]: texts.downloadTitle,
    [PATH.request]: texts.downloadTitle,
    [PATH.data]: texts.dataTitle,
    [PATH.flow]: texts.passwordTitle,
    [PATH.login]: texts.signIn,
    [PATH.loginFlow]: texts.signIn,
    [PATH.onboarding]: texts.signIn,
    [PATH.locked]: texts.locked,
  };
  return `${titles[path] ?? path} / stand-in for X`;
}

function renderNothing({ view: { texts } }: Site): HTMLElement {
  return h(
    'div',
    { 'data-testid': 'primaryColumn', class: 'column' },
    h('p', { class: 'note' }, texts.nothingHere),
  );
}
