import { h } from './dom.ts';
import type { Site } from './site.ts';

/** The ownership check: the password, where to send a code, and the code. */
export function renderFlow(site: Site): HTMLElement {
  const { flow } = site.view;
  if (flow === 'passkey') return passkeyStep(site);
  if (flow === 'ways') return waysStep(site);
  if (flow === 'password') return passwordStep(site);
  if (flow === 'channel') return channelStep(site);
  if (flow === 'send') return sendStep(site);
  if (flow === 'code') return codeStep(site);
  return h('div', { class: 'step' });
}

/** Only words and buttons: X sends them, and they have no test ids. */
function passkeyStep(site: Site): HTMLElement {
  const { texts } = site.view;
  const other = (): void => {
    answer(site, 'other').catch((error: unknown) => reportError(error));
  };
  return step(
    site,
    { title: texts.passkeyTitle, hint: texts.passkeyHint, submit: button(texts.usePasskey) },
    h('button', { type: 'button', class: 'secondary', click: other }, texts.otherWay),
  );
}

function waysStep(site: Site): HTMLElement {
  const { texts, labels } = site.view;
  const submit = button(labels.next, 'ChoiceSelectionNextButton');
  return step(
    site,
    { title: texts.waysTitle, hint: '', submit },
    h(
      'div',
      { role: 'radiogroup', 'aria-label': texts.waysTitle, class: 'choices' },
      choice('password', labels.password, true),
      choice('passkey', texts.passkey, false),
    ),
  );
}

function passwordStep(site: Site): HTMLElement {
  const { texts, labels, handle } = site.view;
  const input = h('input', {
    type: 'password',
    name: 'password',
    autocomplete: 'current-password',
    autocapitalize: 'sentences',
    spellcheck: 'true',
    class: site.view.isFieldLate ? 'late' : undefined,
  });
  const submit = button(labels.confirm, 'LoginForm_Login_Button');
  return step(
    site,
    { title: texts.passwordTitle, hint: texts.passwordHint, needs: input, submit },
    h('p', { class: 'account-name' }, `@${handle}`),
    field(labels.password, input),
  );
}

function channelStep(site: Site): HTMLElement {
  const { texts, labels } = site.view;
  const submit = button(labels.next, 'ChoiceSelectionNextButton');
  return step(
    site,
    { title: texts.channelTitle, hint: '', submit },
    h(
      'div',
      { role: 'radiogroup', 'aria-label': texts.channelTitle, class: 'choices' },
      choice('email', texts.channelEmail, true),
      choice('phone', texts.channelPhone, false),
    ),
  );
}

/** X has only one address for the code: nothing to choose, but a button to click. */
function sendStep(site: Site): HTMLElement {
  const { texts, labels } = site.view;
  const submit = button(labels.next, 'OCF_CallToAction_Button');
  return step(site, { title: texts.channelTitle, hint: texts.channelEmail, submit });
}

function choice(value: string, label: string, checked: boolean): HTMLElement {
  return h('label', {}, h('span', {}, label), h('input', { type: 'radio', name: 'channel', value, checked }));
}

function codeStep(site: Site): HTMLElement {
  const { texts, labels } = site.view;
  const input = h('input', {
    type: 'text',
    // X's own spelling.
    name: 'verfication_code',
    inputmode: 'numeric',
    autocomplete: 'on',
    'data-testid': 'ocfEnterTextTextInput',
  });
  const submit = button(labels.next, 'ocfEnterTextNextButton');
  return step(
    site,
    { title: texts.codeTitle, hint: texts.codeHint, needs: input, submit },
    field(texts.codeLabel, input),
    h('span', { class: 'resend' }, texts.resend),
  );
}

interface StepParts {
  title: string;
  hint: string;
  submit: HTMLButtonElement;
  /** The step can be sent once this field is not empty. */
  needs?: HTMLInputElement;
}

function step(
  site: Site,
  { title, hint, submit, needs }: StepParts,
  ...body: readonly HTMLElement[]
): HTMLElement {
  const enable = (): void => {
    submit.disabled = needs?.value === '';
  };
  const send = (event: Event): void => {
    event.preventDefault();
    submit.disabled = true;
    answer(site, needs?.value ?? '').catch((error: unknown) => reportError(error));
  };
  needs?.addEventListener('input', enable);
  enable();
  return h(
    'form',
    { class: 'step', submit: send },
    h('h1', { id: 'modal-header' }, title),
    hint !== '' && h('p', { class: 'hint' }, hint),
    ...body,
    submit,
  );
}

/** Answers the current step. After the last one, the page that started the check opens again. */
export async function answer(site: Site, value: string): Promise<void> {
  await site.send('flow', { step: site.view.flow, value });
  if (site.view.flow === 'verified') site.go(site.state.returnTo, 'replace');
}

function field(label: string, input: HTMLInputElement): HTMLElement {
  return h('label', { class: 'field' }, h('span', {}, label), input);
}

function button(label: string, testId?: string): HTMLButtonElement {
  return h('button', { type: 'submit', class: 'primary', 'data-testid': testId }, label);
}
