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
    return withPeriscope(site, h('p', { class: 'note' }, view.texts.unavailable));
  return withPeriscope(
    site,
    h('p', { class: 'note' }, view.texts.downloadIntro),
    h(
      'div',
      { class: 'request' },
      h('p', {}, h('b', {}, view.texts.archiveHeading), h('span', {}, `@${view.handle}`)),
      renderControl(site, state.archive.job),
    ),
  );
}

/** Since 2025, the data of Periscope have a section of their own below. */
function withPeriscope(site: Site, ...content: readonly HTMLElement[]): HTMLElement {
  const { texts, markup } = site.view;
  return h(
    'div',
    {},
    ...content,
    markup === '2026' &&
      h(
        'div',
        { class: 'periscope' },
        h('p', {}, h('b', {}, texts.periscope)),
        h(
          'a',
          { href: 'https://pscp.tv/account/your-data', target: '_blank', rel: 'noopener noreferrer' },
          texts.periscopeLink,
        ),
      ),
  );
}

function renderControl(site: Site, job: string): HTMLElement {
  const { labels } = site.view;
  switch (job) {
    case 'elsewhere':
      if (site.state.path === PATH.download)
        return h('a', { href: PATH.request, role: 'link', class: 'primary' }, site.view.texts.requestLink);
      return renderControl(site, 'none');
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
