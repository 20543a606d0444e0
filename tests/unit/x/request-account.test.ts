// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { accountOn } from '#utils/x/request-account.ts';

const page = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};

afterEach(() => page(''));

describe('accountOn', () => {
  it('finds the handle in the link to the profile', () => {
    expect(accountOn(page('<a data-testid="AppTabBar_Profile_Link" href="/After_Hours">P</a>'))).toEqual({
      handle: 'After_Hours',
    });
  });

  it('finds it in the button that switches accounts', () => {
    const html =
      '<div data-testid="SideNav_AccountSwitcher_Button"><i data-testid="UserAvatar-Container-ana"></i></div>';

    expect(accountOn(page(html))).toEqual({ handle: 'ana' });
  });

  it.each(['', '<a href="/ana">Ana</a>', '<a data-testid="AppTabBar_Profile_Link" href="/i/lists">P</a>'])(
    'knows nobody on a page like %j',
    (html) => {
      expect(accountOn(page(html))).toEqual({});
    },
  );
});
