import { h } from './dom.ts';
import { PATH, type Site } from './site.ts';

/** Signed out: any name will do. */
export function renderLogin(site: Site): HTMLElement {
  const { texts } = site.view;
  const signIn = (event: Event): void => {
    event.preventDefault();
    site.tell('session').then(
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

/** Locked, until the person has proved to be one. */
export function renderLocked({ view: { texts } }: Site): HTMLElement {
  return h('div', { class: 'step' }, h('h1', {}, texts.locked), h('p', { class: 'hint' }, texts.lockedHint));
}
