import { h } from './dom.ts';
import { answer } from './flow.ts';
import { spinner } from './settings-page.ts';
import { PATH, type Site } from './site.ts';

/** "Download an archive of your data", for each state of X's job. */
export function renderDownload(site: Site): HTMLElement {
  const { state, view } = site;
  if (state.loading) return spinner();
  if (state.archive === undefined && view.flow !== 'verified') return renderInlineForm(site);
  if (state.archive === 'unavailable' || state.archive === undefined)
    return h('p', { class: 'note' }, view.texts.unavailable);
  return h(
    'div',
    {},
    h('p', { class: 'note' }, view.texts.downloadIntro),
    h(
      'div',
      { class: 'request' },
      h('p', {}, h('b', {}, view.texts.archiveHeading), h('span', {}, `@${view.handle}`)),
      renderControl(site, state.archive.job),
    ),
  );
}

function renderControl(site: Site, job: string): HTMLElement {
  const { labels } = site.view;
  switch (job) {
    case 'none':
      return h(
        'button',
        { type: 'button', role: 'button', class: 'primary', click: () => request(site) },
        labels.requestArchive,
      );
    case 'in-progress':
      return disabled(labels.requestingArchive);
    case 'done':
      return h('a', { href: PATH.data, role: 'link', class: 'primary' }, labels.downloadArchive);
    case 'gone':
      return disabled(labels.temporarilyUnavailable);
    default:
      return disabled(labels.downloadFailed);
  }
}

function disabled(label: string): HTMLElement {
  return h(
    'button',
    { type: 'button', role: 'button', class: 'primary', disabled: true, 'aria-disabled': 'true' },
    label,
  );
}

function request(site: Site): void {
  site.send('archive').then(
    () => site.update({ archive: { job: 'in-progress', parts: [] } }),
    (error: unknown) => reportError(error),
  );
}

/** The form that was in the page until 2020. */
function renderInlineForm(site: Site): HTMLElement {
  const { labels } = site.view;
  const input = h('input', { type: 'password', name: 'current_password', autocomplete: 'current-password' });
  const send = (event: Event): void => {
    event.preventDefault();
    answer(site, input.value).catch((error: unknown) => reportError(error));
  };
  return h(
    'form',
    { class: 'inline-form', submit: send },
    h('p', { class: 'note' }, site.view.texts.passwordHint),
    h('label', { class: 'field' }, h('span', {}, labels.password), input),
    h('button', { type: 'submit', class: 'primary' }, labels.confirm),
  );
}
