// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { accountOnPage } from '#utils/x/page/account-on-page.ts';

const page = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};

afterEach(() => page(''));

describe('accountOnPage', () => {
  it('finds the handle in the link to the profile', () => {
    expect(accountOnPage(page('<a data-testid="AppTabBar_Profile_Link" href="/After_Hours">P</a>'))).toEqual({
      handle: 'After_Hours',
    });
  });

  it('finds it in the button that switches accounts', () => {
    const html =
      '<div data-testid="SideNav_AccountSwitcher_Button"><i data-testid="UserAvatar-Container-ana"></i></div>';

    expect(accountOnPage(page(html))).toEqual({ handle: 'ana' });
  });

  it('finds it in the avatar of a narrow window, and not in other avatars', () => {
    const html =
      '<b data-testid="UserAvatar-Container-someone"></b><button data-testid="DashButton_ProfileIcon_Link"><i data-testid="UserAvatar-Container-ana"></i></button>';

    expect(accountOnPage(page(html))).toEqual({ handle: 'ana' });
  });

  it.each([
    '',
    '<a href="/ana">Ana</a>',
    '<b data-testid="UserAvatar-Container-someone"></b>',
    '<a data-testid="AppTabBar_Profile_Link" href="/i/lists">P</a>',
  ])('is empty on a page like %j', (html) => {
    expect(accountOnPage(page(html))).toEqual({});
  });
});
