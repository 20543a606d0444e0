import { h } from './dom.ts';
import { PATH, type Site } from './site.ts';

/** The login page. Any name is right. */
export function renderLogin(site: Site): HTMLElement {
  const { texts } = site.view;
  const signIn = (event: Event): void => {
    event.preventDefault();
    site.send('session').then(
      () => site.go(PATH.home),
      (error: unknown) => reportError(error),
    );
  };
  return h(
    'form',
    { class: 'step', submit: signIn },
    h('h1', {}, texts.signIn),
    h(
      'label',
      { class: 'field' },
      h('span', {}, texts.userName),
      h('input', { name: 'text', autocomplete: 'username' }),
    ),
    h('button', { type: 'submit', class: 'primary', 'data-testid': 'LoginForm_Login_Button' }, texts.signIn),
  );
}

/** The page of a locked account. */
export function renderLocked({ view: { texts } }: Site): HTMLElement {
  return h('div', { class: 'step' }, h('h1', {}, texts.locked), h('p', { class: 'hint' }, texts.lockedHint));
}
