// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOnPage } from '#utils/x/account-on-page.ts';
import { xPage } from './x-pages.ts';

const POST =
  '<article data-testid="tweet"><div data-testid="UserAvatar-Container-someone"></div>@someone</article>';

describe('accountOnPage', () => {
  it.each([
    ['the link to the profile', '<a data-testid="AppTabBar_Profile_Link" href="/afterhours">Profile</a>'],
    [
      'the account below the menu',
      '<div data-testid="SideNav_AccountSwitcher_Button">After Hours@afterhours</div>',
    ],
    [
      'the picture in a narrow window',
      '<button data-testid="DashButton_ProfileIcon_Link"><div data-testid="UserAvatar-Container-afterhours"></div></button>',
    ],
    [
      'the navigation, where X has renamed its test ids',
      '<header role="banner"><p>After Hours @afterhours</p></header>',
    ],
  ])('knows it by %s', (_place, markup) => {
    expect(accountOnPage(xPage(POST + markup))).toBe('afterhours');
  });

  it("takes nobody else's for it", () => {
    expect(accountOnPage(xPage(POST))).toBeUndefined();
  });
});
