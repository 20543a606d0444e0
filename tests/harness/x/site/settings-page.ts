import { h, icon, type Icon } from './dom.ts';
import { PATH, type Site } from './site.ts';

/** Settings: the list and the detail side by side, or one of them in a narrow window. */
export function renderSettings(site: Site, title: string, detail: HTMLElement | undefined): HTMLElement {
  const { labels, texts, session } = site.view;
  const body = session === 'delegated' ? h('p', { class: 'note' }, texts.ownerOnly) : detail;
  if (site.wide)
    return h('div', { class: 'settings' }, renderList(site), body && section(site, title, body, false));
  if (body === undefined) return h('div', { class: 'settings narrow' }, renderList(site));
  const back = title === labels.yourAccountTitle ? PATH.settings : PATH.account;
  return h(
    'div',
    { class: 'settings narrow', 'data-testid': 'primaryColumn' },
    section(site, title, body, { label: texts.back, href: back }),
  );
}

function section(
  { view: { markup, texts } }: Site,
  title: string,
  body: HTMLElement,
  back: { label: string; href: string } | false,
): HTMLElement {
  return h(
    'section',
    { ...regionName(markup, 'detail-header', texts.sectionDetails), role: 'region', class: 'detail' },
    h(
      'div',
      { class: 'heading' },
      back &&
        h(
          'a',
          { class: 'round', href: back.href, 'aria-label': back.label, 'data-testid': 'app-bar-back' },
          icon('back'),
        ),
      h('h2', { id: markup === '2025' ? 'detail-header' : undefined, role: 'heading' }, title),
    ),
    body,
  );
}

/** Since 2026, regions have a label, and their headings no id. */
function regionName(markup: Site['view']['markup'], id: string, label: string): Record<string, string> {
  return markup === '2025' ? { 'aria-labelledby': id } : { 'aria-label': label };
}

function renderList({ view: { labels, texts, markup }, state }: Site): HTMLElement {
  const entry = (href: string, label: string, testId: string): HTMLElement =>
    h(
      'a',
      {
        href,
        role: 'tab',
        'data-testid': testId,
        'aria-selected': String(testId === 'accountLink' && state.path !== PATH.settings),
      },
      h('span', {}, label),
      icon('forward'),
    );
  return h(
    'section',
    { ...regionName(markup, 'master-header', texts.sectionNavigation), role: 'region', class: 'master' },
    h(
      'div',
      { class: 'heading' },
      h('h2', { id: markup === '2025' ? 'master-header' : undefined, role: 'heading' }, labels.settings),
    ),
    h(
      'div',
      { role: 'tablist', 'aria-label': labels.settings },
      entry(PATH.account, labels.yourAccountNav, 'accountLink'),
      entry('/settings/security_and_account_access', texts.security, 'securityLink'),
      entry('/settings/privacy_and_safety', texts.privacy, 'privacyLink'),
      entry('/settings/notifications', texts.notificationsSettings, 'notificationsLink'),
      entry('/settings/accessibility_display_and_languages', texts.display, 'displayLink'),
    ),
  );
}

/** "Your account" with its four entries. */
export function renderAccount({ view: { labels, texts, markup }, state }: Site): HTMLElement {
  if (state.loading) return spinner();
  const entries: readonly (readonly [string, Icon, string, string])[] = [
    [
      '/settings/your_twitter_data/account',
      'profile',
      texts.accountInformation,
      texts.accountInformationHint,
    ],
    ['/settings/password', 'key', texts.changePassword, texts.changePasswordHint],
    [PATH.download, 'download', labels.downloadArchiveEntry, texts.downloadHint],
    ['/settings/deactivate', 'off', texts.deactivate, texts.deactivateHint],
  ];
  return h(
    'div',
    {},
    h('p', { class: 'note' }, texts.accountIntro),
    ...entries.map(([href, image, label, hint]) => pivot(href, image, label, hint, markup)),
  );
}

function pivot(
  href: string,
  iconName: Icon,
  label: string,
  hint: string,
  markup: Site['view']['markup'],
): HTMLElement {
  return h(
    'a',
    { href, role: markup === '2025' ? 'link' : 'tab', class: 'pivot', 'data-testid': 'pivot' },
    icon(iconName),
    h('p', {}, h('b', {}, label), h('span', {}, hint)),
    icon('forward'),
  );
}

/** Shown until the content of a visit has loaded. */
export function spinner(): HTMLElement {
  return h('div', { role: 'progressbar', class: 'spinner', 'aria-valuetext': '…' });
}
