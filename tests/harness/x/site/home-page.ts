import { h, icon } from './dom.ts';
import { avatar } from './shell.ts';
import { spinner } from './settings-page.ts';
import type { Site } from './site.ts';

const POSTS = [
  { name: 'Marisol Vega', handle: 'marisolv', time: '2h', lines: [96, 88, 42] },
  { name: 'Jonas Berg', handle: 'jonasberg', time: '3h', lines: [92, 64] },
  { name: 'Sara Lindqvist', handle: 'saralq', time: '5h', lines: [98, 90, 86, 30] },
  { name: 'Tomás Rey', handle: 'tomasrey', time: '7h', lines: [80] },
  { name: 'Ines Okafor', handle: 'inesok', time: '9h', lines: [94, 72] },
] as const;

/** The timeline: posts with lines instead of words. */
export function renderHome({ view: { texts }, state }: Site): HTMLElement {
  return h(
    'div',
    { class: 'home' },
    h(
      'div',
      { 'data-testid': 'primaryColumn', class: 'column' },
      h(
        'h2',
        { class: 'tabs' },
        h('span', { class: 'current' }, texts.forYou),
        h('span', {}, texts.following),
      ),
      state.loading ? spinner() : h('div', {}, ...POSTS.map(renderPost)),
    ),
    h(
      'div',
      { 'data-testid': 'sidebarColumn', class: 'sidebar' },
      h('div', { class: 'search' }, icon('explore'), h('span', {}, texts.search)),
      h('div', { class: 'box' }, ...[70, 90, 55, 80].map(line)),
    ),
  );
}

function renderPost({ name, handle, time, lines }: (typeof POSTS)[number]): HTMLElement {
  return h(
    'article',
    { 'data-testid': 'tweet' },
    avatar(handle),
    h('div', {}, h('p', {}, h('b', {}, name), ` @${handle} · ${time}`), ...lines.map(line)),
  );
}

function line(width: number): HTMLElement {
  return h('div', { class: 'line', style: `inline-size: ${width}%` });
}
