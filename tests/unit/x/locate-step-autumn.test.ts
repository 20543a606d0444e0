// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LABELS } from '#utils/x/page/labels.ts';
import type { GuideStep } from '#utils/x/page/guide-step.ts';
import { locateStep } from '#utils/x/page/locate-step.ts';
import de from '../../harness/x/texts/de.json' with { type: 'json' };
import ar from '../../harness/x/texts/ar.json' with { type: 'json' };
import en from '../../harness/x/texts/en.json' with { type: 'json' };
import es from '../../harness/x/texts/es.json' with { type: 'json' };
import fr from '../../harness/x/texts/fr.json' with { type: 'json' };
import ja from '../../harness/x/texts/ja.json' with { type: 'json' };
import pt from '../../harness/x/texts/pt.json' with { type: 'json' };
import { archivePage, at, button, dialog, navigation, settingsPage, xPage } from './x-pages.ts';

const TEXTS = Object.entries({ ar, de, en, es, fr, ja, pt });
const ARCHIVE = at('/settings/download_your_data');
const OWNERSHIP = at('/i/flow/verify_account_ownership');

const locate = (location: URL, page: Document): GuideStep => locateStep(location, page, LABELS);

/** A settings page since 2026, with this content in its second column. */
function autumnPage(detail: string): string {
  const entries = ['account', 'privacy_and_safety', 'notifications', 'display']
    .map((name) => `<a role="tab" href="/settings/${name}">·</a>`)
    .join('');
  return `<main><section aria-label="A"><h2>·</h2>${entries}</section>
    <section aria-label="B"><h2>·</h2>${detail}</section></main>`;
}

describe('the addresses of X', () => {
  it.each([
    ['signed-out', '/i/jf/onboarding/web'],
    ['signed-out', '/i/flow/login'],
    ['guiding', '/i/settings/download_your_data'],
    ['guiding', '/settings/your_twitter_data/request_data'],
    ['guiding', '/i/settings/your_twitter_data/request_data'],
  ])('are %s at %s', (state, path) => {
    expect(locate(at(path), xPage(archivePage(button('Request archive')))).state).toBe(state);
  });

  it('points at the link of the new sign-in page, not at the one for new accounts', () => {
    const page = xPage(
      `<a href="/i/jf/onboarding/web?mode=signup">Join</a>
       <a href="/i/jf/onboarding/web?redirect_after_login=%2Fhome&mode=login">Sign in</a>`,
    );

    const { state, target } = locate(at('/someone'), page);

    expect(state).toBe('signed-out');
    expect(target?.textContent).toBe('Sign in');
  });
});

describe('a second column that only a label names', () => {
  it('is off if it has only a text, and a link to the data of Periscope', () => {
    const aside = '<a href="https://pscp.tv/account/your-data">Periscope</a>';

    const page = xPage(autumnPage(`<p>This is not possible at the moment.</p>${aside}`));

    expect(locate(ARCHIVE, page)).toMatchObject({ step: 6, state: 'off' });
  });

  it('does not take the link to Periscope for a file, nor for the button', () => {
    const aside = '<a role="button" href="https://www.pscp.tv/account/your-data">Download archive</a>';

    expect(locate(at('/settings/your_twitter_data/data'), xPage(autumnPage(aside))).state).toBe('unknown');
    expect(locate(ARCHIVE, xPage(autumnPage(button('Request archive') + aside)))).toMatchObject({
      aim: 'request',
    });
  });

  it('is not confused with the list before it, while it is not there yet', () => {
    const list = autumnPage('').split('<section aria-label="B">')[0] ?? '';

    expect(locate(ARCHIVE, xPage(`${list}</main>`)).state).toBe('unknown');
  });

  it('points at the link to the page that has the button', () => {
    const page = xPage(
      autumnPage('<p>·</p><a href="/settings/your_twitter_data/request_data">Request data</a>'),
    );

    expect(locate(ARCHIVE, page)).toMatchObject({ step: 6, aim: 'request-link', label: 'Request data' });
  });
});

describe('a field that is drawn but cannot be used yet', () => {
  const field = (attributes: string) =>
    `<label>·<input type="password" name="password" ${attributes}></label>`;

  it.each([
    'style="opacity: 0"',
    'style="pointer-events: none"',
    'style="opacity: 0; pointer-events: none"',
    'disabled',
  ])('is not pointed at: %s', (attributes) => {
    const found = locate(OWNERSHIP, xPage(dialog(field(attributes))));

    expect(found).toMatchObject({ step: 4, state: 'guiding', guarded: true, isPending: true });
    expect(found.target).toBeUndefined();
  });

  it('is not pointed at if what contains it is invisible or inert', () => {
    for (const around of ['style="opacity: 0"', 'inert']) {
      const found = locate(OWNERSHIP, xPage(dialog(`<div ${around}>${field('')}</div>`)));

      expect(found.aim).toBe('password-later');
    }
  });

  it('is pointed at once it can be used', () => {
    expect(locate(OWNERSHIP, xPage(dialog(field('style="opacity: 1"'))))).toMatchObject({
      aim: 'password',
      guarded: true,
    });
  });
});

describe('other ways to verify', () => {
  it.each(TEXTS)('recognise a passkey in %s', (_language, texts) => {
    const content = `<h1>${texts.passkeyTitle}</h1>${button(texts.usePasskey)}${button(texts.otherWay)}`;

    expect(locate(OWNERSHIP, xPage(dialog(content)))).toMatchObject({
      step: 4,
      state: 'guiding',
      aim: 'passkey',
      guarded: true,
    });
  });

  it('recognise a passkey in a narrow window, where there is no dialog', () => {
    const page = xPage(`<main><h1>${en.passkeyTitle}</h1>${button(en.usePasskey)}</main>`);

    expect(locate(OWNERSHIP, page).aim).toBe('passkey');
  });

  it('are step 4 in words that are not known', () => {
    const content = `<h1>naDev</h1>${button('naDev')}${button('pagh')}`;

    expect(locate(OWNERSHIP, xPage(dialog(content)))).toMatchObject({
      step: 4,
      state: 'guiding',
      aim: 'verify',
      guarded: true,
    });
  });

  it('are unknown without any control', () => {
    expect(locate(OWNERSHIP, xPage(dialog('<h1>·</h1>'))).state).toBe('unknown');
  });

  it('are told from the choice of where to send a code', () => {
    const choice = (...ways: string[]) =>
      ways.map((way) => `<label>${way}<input type="radio"></label>`).join('') +
      '<button data-testid="ChoiceSelectionNextButton">Next</button>';

    expect(locate(OWNERSHIP, xPage(dialog(choice('Password', 'Passkey')))).aim).toBe('verify');
    expect(locate(OWNERSHIP, xPage(dialog(choice('E-mail', 'Text')))).aim).toBe('channel');
  });
});

describe("X's error page", () => {
  const failure = (words: string, again: string) => `<div><p>${words}</p><button>${again}</button></div>`;

  it.each(TEXTS)('is recognised in %s, as it blames extensions', (_language, texts) => {
    for (const location of [at('/home'), ARCHIVE]) {
      const words = `${texts.failure} ${texts.failureBlame}`;

      expect(locate(location, xPage(failure(words, texts.tryAgain)))).toMatchObject({ state: 'x-error' });
    }
  });

  it.each(TEXTS)('is recognised in %s, inside of X’s app', (language, texts) => {
    const page = xPage(navigation() + settingsPage('·', failure(texts.failure, texts.tryAgain)), {
      language,
    });

    expect(locate(ARCHIVE, page)).toMatchObject({ step: 6, state: 'x-error' });
  });

  it('is recognised in other languages by what it lacks', () => {
    expect(locate(at('/home'), xPage(failure('qaStaH nuq? x.com', 'naDev'))).state).toBe('x-error');
  });

  it('is not confused with its hidden copy in each of X’s pages', () => {
    const copy = `<div id="ScriptLoadFailure" style="display: none">${en.failure} ${en.failureBlame}</div>`;

    expect(locate(ARCHIVE, xPage(archivePage(button('Request archive')) + copy)).state).toBe('guiding');
    expect(locate(at('/home'), xPage(navigation() + copy)).aim).toBe('more');
  });

  it('is not seen where X reports a failed archive', () => {
    const page = xPage(archivePage(`<p>Something went wrong.</p>${button('Download failed', true)}`));

    expect(locate(ARCHIVE, page).state).toBe('failed');
  });
});

describe('a suspended account', () => {
  const notice =
    '<div><p>·</p><a href="https://help.x.com/en/managing-your-account/suspended-x-accounts">·</a></div>';

  it.each(['/home', '/settings/account', '/account/access'])('is recognised at %s', (path) => {
    expect(locate(at(path), xPage(`${navigation()}<main>${notice}</main>`)).state).toBe('suspended');
  });

  it('is recognised by its own address', () => {
    expect(locate(at('/account/suspended'), xPage('<main></main>')).state).toBe('suspended');
  });

  it.each(TEXTS)('is recognised on the page for the archive, in %s', (language, texts) => {
    const page = xPage(settingsPage('·', `<p>${texts.suspended}. ${texts.nothingHere}</p>`), { language });

    expect(locate(ARCHIVE, page)).toMatchObject({ state: 'suspended', aim: 'suspended' });
  });

  it('is nobody else’s', () => {
    const other = `<main><div data-testid="emptyState"><a href="https://help.x.com/suspended-x-accounts">·</a></div>
      <article><a href="https://help.x.com/suspended-x-accounts">·</a></article></main>`;

    expect(locate(at('/someone'), xPage(navigation() + other)).aim).toBe('more');
  });

  it('is led on if X offers the archive to it all the same', () => {
    expect(locate(ARCHIVE, xPage(notice + archivePage(button('Request archive')))).aim).toBe('request');
  });

  it('is not confused with a locked one', () => {
    const page = xPage('<main><h1>Dein Account wurde vorübergehend gesperrt</h1></main>', { language: 'de' });

    expect(locate(at('/account/access'), page).state).toBe('locked');
  });
});
