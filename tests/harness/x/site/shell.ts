import { h, icon, type Icon } from './dom.ts';
import { PATH, type Site } from './site.ts';

/** The frame of every page: the navigation at the side (at the bottom on phones), and the page itself. */
export function renderShell(site: Site, page: HTMLElement): HTMLElement {
  const { path } = site.state;
  const bare = [PATH.login, PATH.loginFlow, PATH.onboarding, PATH.locked].some((each) => each === path);
  const alone = path === PATH.flow && !site.wide;
  const modal = path === PATH.flow && site.wide;
  return h(
    'div',
    { class: bare || alone ? 'frame bare' : 'frame', 'aria-hidden': modal ? 'true' : undefined },
    !bare && !alone && renderNavigation(site),
    h('main', { role: 'main' }, site.view.session === 'suspended' && renderSuspension(site), page),
  );
}

/** X's notice above everything that a suspended account can still see. */
function renderSuspension({ view: { texts } }: Site): HTMLElement {
  return h(
    'div',
    { class: 'suspension' },
    h('p', {}, texts.suspended),
    h(
      'a',
      { href: 'https://help.x.com/en/managing-your-account/suspended-x-accounts', target: '_blank' },
      texts.dataHelp,
    ),
  );
}

function renderNavigation(site: Site): HTMLElement {
  const { texts, labels, handle } = site.view;
  return h(
    'header',
    { role: 'banner' },
    h('span', { class: 'logo', 'aria-hidden': 'true' }),
    h(
      'button',
      {
        type: 'button',
        class: 'dash',
        'data-testid': 'DashButton_ProfileIcon_Link',
        'aria-label': texts.profile,
        click: () => site.update({ menu: 'drawer' }),
      },
      avatar(handle),
    ),
    h(
      'nav',
      { 'aria-label': 'Primary', role: 'navigation' },
      item('home', texts.home, PATH.home, 'AppTabBar_Home_Link'),
      item('explore', texts.explore, '/explore', 'AppTabBar_Explore_Link'),
      item('notifications', texts.notifications, '/notifications', 'AppTabBar_Notifications_Link'),
      item('messages', texts.messages, '/messages', 'AppTabBar_DirectMessage_Link'),
      item('lists', texts.lists, `/${handle}/lists`),
      item('bookmarks', texts.bookmarks, '/i/bookmarks'),
      item('profile', texts.profile, `/${handle}`, 'AppTabBar_Profile_Link'),
      h(
        'button',
        {
          type: 'button',
          'aria-expanded': site.state.menu === 'more' ? 'true' : 'false',
          'aria-haspopup': 'menu',
          'aria-label': labels.moreAria,
          'data-testid': 'AppTabBar_More_Menu',
          click: () => site.update({ menu: 'more' }),
        },
        icon('more'),
        h('span', {}, labels.more),
      ),
    ),
    h('a', { class: 'post', href: '/compose/post', 'data-testid': 'SideNav_NewTweet_Button' }, texts.post),
    account(site),
  );
}

function item(name: Icon, label: string, href: string, testId?: string): HTMLElement {
  const current = location.pathname === href ? 'page' : undefined;
  return h(
    'a',
    { href, role: 'link', 'aria-label': label, 'aria-current': current, 'data-testid': testId },
    icon(name),
    h('span', {}, label),
  );
}

function account({ view: { displayName, handle } }: Site): HTMLElement {
  return h(
    'div',
    { class: 'account', 'data-testid': 'SideNav_AccountSwitcher_Button' },
    avatar(handle),
    h('p', {}, h('b', {}, displayName), h('span', {}, `@${handle}`)),
  );
}

/** A coloured disc with a letter. Its colour depends on the name. */
export function avatar(name: string): HTMLElement {
  const hue = Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const letter = name.slice(0, 1).toUpperCase();
  return h('span', { class: 'avatar', style: `--hue: ${hue}`, 'aria-hidden': 'true' }, letter);
}
