// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LABELS } from '#utils/x/page/labels.ts';
import type { GuideStep } from '#utils/x/page/guide-step.ts';
import { locateStep } from '#utils/x/page/locate-step.ts';
import {
  archivePage,
  at,
  button,
  dialog,
  LANGUAGES_OF_X,
  menuLink,
  moreMenu,
  navigation,
  settingsPage,
  labelsIn,
  xPage,
} from './x-pages.ts';

const ARCHIVE = at('/settings/download_your_data');
const OWNERSHIP = at('/i/flow/verify_account_ownership');
const HOME = at('/home');

function locate(location: URL, page: Document): GuideStep {
  return locateStep(location, page, LABELS);
}

describe('locateStep on the way to the settings', () => {
  it('is step 1 with the menu closed, and points at "More"', () => {
    const page = xPage(navigation());

    const found = locate(HOME, page);

    expect(found).toMatchObject({ step: 1, state: 'guiding', aim: 'more', label: 'More' });
    expect(found.target).toBe(page.querySelector('nav button'));
  });

  it('finds "More" by its role if X has renamed its test ids', () => {
    expect(locate(HOME, xPage(navigation(), { isRenamed: true }))).toMatchObject({ step: 1, aim: 'more' });
  });

  it('finds "More" by its label if nothing else is known of it', () => {
    const page = xPage(`<nav><div role="button" aria-label="${labelsIn('ja').moreAria}"></div></nav>`, {
      language: 'ja',
    });

    expect(locate(HOME, page)).toMatchObject({ step: 1, aim: 'more' });
  });

  it('points at the avatar in a narrow window without "More"', () => {
    const page = xPage('<button data-testid="DashButton_ProfileIcon_Link" aria-label="·"></button>');

    expect(locate(HOME, page)).toMatchObject({ step: 1, aim: 'profile' });
  });

  it('ignores hidden elements', () => {
    const page = xPage(
      `<button data-testid="AppTabBar_More_Menu" style="display: none">More</button>
       <button data-testid="DashButton_ProfileIcon_Link"></button>`,
    );

    expect(locate(HOME, page).aim).toBe('profile');
  });

  it('is step 2 in the open menu, and points at the settings', () => {
    const page = xPage(
      navigation('es', true) + moreMenu(menuLink('/settings', 'Configuración y privacidad')),
      {
        language: 'es',
      },
    );

    expect(locate(HOME, page)).toMatchObject({
      step: 2,
      aim: 'settings',
      label: 'Configuración y privacidad',
    });
  });

  it('points at the submenu of 2021–24 first', () => {
    const submenu = '<div data-testid="settingsAndSupport" aria-expanded="false">Settings and Support</div>';

    expect(locate(HOME, xPage(navigation() + moreMenu(submenu)))).toMatchObject({ step: 2, aim: 'support' });
  });

  it('recognises a delegated account by its menu without settings', () => {
    const page = xPage(
      navigation('en', true) + moreMenu(menuLink('/a/lists', 'Lists'), menuLink('/i/bookmarks', 'Bookmarks')),
    );

    expect(locate(HOME, page)).toMatchObject({ state: 'delegated', aim: 'switch-account' });
  });

  it('recognises it in the drawer of a narrow window too', () => {
    const drawer = moreMenu(menuLink('/a/lists', 'Lists'), menuLink('/i/bookmarks', 'Bookmarks'));

    expect(locate(HOME, xPage(drawer))).toMatchObject({ state: 'delegated' });
  });

  it('does not confuse a post’s menu with the one under More', () => {
    const page = xPage(navigation() + moreMenu('<div role="menuitem">Not interested</div>'));

    expect(locate(HOME, page)).toMatchObject({ step: 1, state: 'guiding', aim: 'more' });
  });

  it('is step 3 among the settings, and prefers the archive to the account', () => {
    const list = '<a href="/settings/account" data-testid="accountLink">Your account</a>';
    const entry = `<a href="/settings/download_your_data"><p>Download an archive of your data</p>
      <p>Get insights into the type of information stored for your account.</p></a>`;

    expect(locate(at('/settings'), xPage(`<main>${list}</main>`))).toMatchObject({ step: 3, aim: 'account' });
    expect(locate(at('/settings/account'), xPage(`<main>${list}${entry}</main>`))).toMatchObject({
      step: 3,
      aim: 'archive',
      label: 'Download an archive of your data',
    });
  });

  it('quotes the page if X has changed the label', () => {
    const page = xPage('<main><a href="/settings/download_your_data">Get your archive</a></main>');

    expect(locate(at('/settings/account'), page).label).toBe('Get your archive');
  });

  it.each([
    ['signed-out', at('/login'), '<main></main>'],
    ['signed-out', at('/i/flow/login'), '<input name="text">'],
    ['signed-out', at('/someone'), '<a href="/login">Log in</a>'],
    ['locked', at('/account/access'), '<main></main>'],
    ['unknown', HOME, '<div>another interface</div>'],
    ['unknown', at('/settings/account'), '<div>another interface</div>'],
  ])('is %s at %s', (state, location, body) => {
    expect(locate(location, xPage(body)).state).toBe(state);
  });
});

describe('locateStep while X verifies the account', () => {
  const password = '<label>·<input type="password" name="password"></label>';

  it('is step 4 at the password, and guarded', () => {
    const page = xPage(dialog(`${password}<button data-testid="LoginForm_Login_Button">Confirm</button>`));

    expect(locate(OWNERSHIP, page)).toMatchObject({
      step: 4,
      aim: 'password',
      label: 'Confirm',
      guarded: true,
    });
  });

  it('is step 4 if the dialog is above another page of the settings', () => {
    expect(locate(at('/settings/account'), xPage(dialog(password)))).toMatchObject({ step: 4 });
  });

  it('ignores X’s own page for changing the password', () => {
    const page = xPage(
      settingsPage('Change your password', '<input type="password" name="current_password">'),
    );

    expect(locate(at('/settings/password'), page)).toMatchObject({ step: 3, state: 'unknown' });
  });

  it('recognises the form of 2020, in the page itself', () => {
    const page = xPage(
      archivePage('<input type="password" name="current_password"><button>Confirm</button>'),
    );

    expect(locate(ARCHIVE, page)).toMatchObject({ step: 4, aim: 'password' });
  });

  it.each([
    ['channel', '<input type="radio"><button data-testid="ChoiceSelectionNextButton">Next</button>'],
    ['send', '<button data-testid="OCF_CallToAction_Button">Send code</button>'],
    ['code', '<input type="text" name="verfication_code">'],
    ['code', '<input type="text" data-testid="ocfEnterTextTextInput">'],
  ])('is step 5 for the %s', (aim, content) => {
    expect(locate(OWNERSHIP, xPage(dialog(content)))).toMatchObject({ step: 5, aim, guarded: true });
  });

  it.each([
    [4, password],
    [5, '<div role="radio">E-mail</div>'],
    [5, '<input type="text">'],
  ])('is step %i by the kind of field if X has renamed its test ids', (step, content) => {
    expect(locate(OWNERSHIP, xPage(dialog(content), { isRenamed: true }))).toMatchObject({ step });
  });

  it('never reads a field', () => {
    const read: string[] = [];
    const page = xPage(dialog(password));
    const input = page.querySelector('input');
    Object.defineProperty(input, 'value', { get: () => read.push('value') });

    locate(OWNERSHIP, page);

    expect(read).toEqual([]);
  });
});

describe('locateStep on the page for the archive', () => {
  it.each(LANGUAGES_OF_X)('distinguishes its states in %s', (language) => {
    const words = labelsIn(language);
    const stateOf = (control: string): string =>
      locate(ARCHIVE, xPage(archivePage(control, language), { language, isRenamed: true })).state;

    expect(stateOf(button(words.requestArchive))).toBe('guiding');
    expect(stateOf(button(words.requestingArchive, true))).toBe('waiting');
    expect(stateOf(`<a href="/settings/your_twitter_data/data">${words.downloadArchive}</a>`)).toBe('ready');
    expect(stateOf(button(words.temporarilyUnavailable, true))).toBe('unavailable');
    expect(stateOf(button(words.downloadFailed, true))).toBe('failed');
  });

  it('points at the button that requests the archive', () => {
    const page = xPage(archivePage(button('Request archive')));

    const found = locate(ARCHIVE, page);

    expect(found).toMatchObject({ step: 6, aim: 'request', label: 'Request archive' });
    expect(found.target).toBe(page.querySelector('button'));
  });

  it('points at the only button there if X has changed its label', () => {
    const found = locate(ARCHIVE, xPage(archivePage(button('Get my data'))));

    expect(found).toMatchObject({ step: 6, state: 'guiding', label: 'Get my data' });
  });

  it('does not guess between two unknown buttons', () => {
    const found = locate(ARCHIVE, xPage(archivePage(button('One') + button('Another'))));

    expect(found).toMatchObject({ step: 6, state: 'unknown' });
  });

  it('recognises the enabled button in an unknown language, but not the disabled one', () => {
    const enabled = xPage(archivePage(button('naDev')), { language: 'tlh' });
    expect(locate(ARCHIVE, enabled).state).toBe('guiding');

    const disabled = xPage(archivePage(button('naDev', true)), { language: 'tlh' });
    expect(locate(ARCHIVE, disabled).state).toBe('unknown');
  });

  it('is off if the page shows only a text', () => {
    const page = xPage(settingsPage('Archive', '<p>This is not possible at the moment.</p>'));

    expect(locate(ARCHIVE, page)).toMatchObject({ step: 6, state: 'off' });
  });

  it('is unknown if another interface replaces X’s', () => {
    const page = xPage('<div>Another extension has put its own interface here.</div>');

    expect(locate(ARCHIVE, page).state).toBe('unknown');
  });

  it('is unknown while the page is loading', () => {
    const page = xPage(
      settingsPage('Archive', '<p>This is being fetched.</p><div role="progressbar"></div>'),
    );

    expect(locate(ARCHIVE, page).state).toBe('unknown');
  });

  it('finds the button without the second column', () => {
    const page = xPage(`<main><div>${button('Request archive')}</div></main>`);

    expect(locate(ARCHIVE, page)).toMatchObject({ step: 6, state: 'guiding' });
  });
});

describe('locateStep after X has rendered again', () => {
  it('returns the new element', () => {
    const page = xPage(archivePage(button('Request archive')));
    const before = locate(ARCHIVE, page).target;

    const after = locate(ARCHIVE, xPage(archivePage(button('Request archive')))).target;

    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });
});
