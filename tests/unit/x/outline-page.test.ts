// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '#utils/x/page/labels.ts';
import { locateStep } from '#utils/x/page/locate-step.ts';
import { IDS, KNOWN_PATHS, TEST_IDS } from '#utils/x/outline/known-signs.ts';
import { outlinePage } from '#utils/x/outline/outline-page.ts';
import { outlineToHtml } from '../../fixtures/x-pages/outline-to-html.ts';
import { X_STATES } from '../../fixtures/x-pages/states.ts';
import { openPage, openSavedPage } from './saved-pages.ts';
import { at, xPage } from './x-pages.ts';

/** Handles that cannot be in an outline by chance. */
const handle = fc
  .string({ unit: fc.constantFrom('A', 'B', 'X', 'Z', '_', '0', '9'), minLength: 8, maxLength: 15 })
  .map((each) => `q${each}`);
const TAGS = ['div', 'span', 'a', 'button', 'h2', 'section', 'li', 'input', 'p', 'x-widget'] as const;

/** An element of X's page into which a handle is put in one of the ways in which X does so. */
function elementWith(name: string, tag: string, way: number): string {
  const ways = [
    `<${tag}>@${name}</${tag}>`,
    `<${tag} data-testid="UserAvatar-Container-${name}"></${tag}>`,
    `<a href="/${name}/status/1">·</a>`,
    `<a href="https://${name}.example.com/settings">·</a>`,
    `<a href="/i/jf/onboarding/web?redirect_after_login=%2F${name}">·</a>`,
    `<${tag} aria-label="${name}" title="${name}" id="${name}" class="${name}" name="${name}"></${tag}>`,
    `<${tag} role="${name}"></${tag}>`,
    `<input type="${name}" value="${name}" placeholder="${name}">`,
    `<${name.toLowerCase().replaceAll('_', '-')}-x>·</${name.toLowerCase().replaceAll('_', '-')}-x>`,
    `<${tag} aria-expanded="${name}" data-${name.toLowerCase()}="1">${name}<b>${name}</b></${tag}>`,
    `<script>${name}</script><style>.${name}{}</style>`,
  ];
  return ways[way % ways.length] ?? '';
}

describe('outlinePage', () => {
  it('contains none of the handles of a page full of them', () => {
    const element = fc.record({
      tag: fc.constantFrom(...TAGS),
      way: fc.nat(10),
      name: handle,
      depth: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 20 }), handle, (elements, owner) => {
        const body = elements
          .map(
            ({ name, tag, way, depth }) =>
              `${'<div>'.repeat(depth)}${elementWith(name, tag, way)}${'</div>'.repeat(depth)}`,
          )
          .join('');
        const page = xPage(body, { language: owner });

        const outline = outlinePage(at(`/${owner}/with/${owner}`), page, LABELS).toLowerCase();

        for (const name of [owner, ...elements.map((each) => each.name)]) {
          expect(outline).not.toContain(name.toLowerCase());
          expect(outline).not.toContain(name.toLowerCase().replaceAll('_', '-'));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names what is in our tables, and says that there is something else', () => {
    const page = xPage(
      `<main><a role="tab" data-testid="accountLink" href="/i/settings/account">Your account</a>
       <a href="https://pscp.tv/account/your-data">Their data</a>
       <button data-testid="UserCell-somebody" disabled><span>Request archive</span></button></main>`,
    );

    const lines = outlinePage(at('/settings/account?x=1'), page, LABELS).split('\n');

    expect(lines.slice(1).map((line) => line.trim())).toEqual([
      'path=/settings/account',
      'lang=en dir=ltr window=narrow',
      'div id=react-root',
      'main',
      'a role=tab testid=accountLink href=/i/settings/account label=yourAccountNav',
      'a href=/? aside label=?',
      'button testid=? disabled',
      'span label=requestArchive',
    ]);
  });

  it('is short enough to be read, however large the page is', () => {
    const page = xPage('<a href="/somebody">·</a><section>·</section>'.repeat(5000));

    expect(outlinePage(at('/home'), page, LABELS).split('\n').length).toBeLessThan(300);
  });

  it('survives a page that is nested without end', () => {
    const page = xPage(`${'<div>'.repeat(1500)}<a href="/somebody">·</a>`);

    expect(outlinePage(at('/home'), page, LABELS)).toContain('path=/home');
  });

  it('knows all test ids and ids that the guide looks for', () => {
    const folder = join(import.meta.dirname, '../../../utils/x/page');
    const code = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const testIds = [...code.matchAll(/data-testid="([\w-]+)"/g)].map(([, id]) => id ?? '');
    const ids = [...code.matchAll(/['" ]#([A-Za-z][\w-]+)[ '"]/g)].map(([, id]) => id ?? '');

    expect(testIds.length).toBeGreaterThan(15);
    expect(testIds.filter((id) => !TEST_IDS.has(id))).toEqual([]);
    expect(ids.filter((id) => !IDS.has(id))).toEqual([]);
  });

  it('knows the addresses of all states that we know, except those with names', () => {
    const unknown = X_STATES.map(({ path }) => path).filter((path) => !KNOWN_PATHS.has(path));

    expect(unknown).toEqual([]);
  });
});

/** The guide recognises these by words or names that no outline contains. */
const BY_WORDS = new Set([
  'passkey',
  'password-later',
  'suspended',
  'suspended-archive',
  'x-error',
  'x-error-archive',
]);

describe('a fixture that is made from an outline', () => {
  it.each(X_STATES.filter(({ name }) => !BY_WORDS.has(name)))(
    'is recognised as the page $name was',
    ({ name, path }) => {
      const location = at(path);
      const original = openSavedPage(name).inLanguage('ja');
      const { step, state, aim } = locateStep(location, original, LABELS);
      const outline = outlinePage(location, original, LABELS);

      const rebuilt = outlineToHtml(outline);
      const found = locateStep(at(rebuilt.path), openPage(rebuilt.html).inLanguage('ja'), LABELS);

      expect(found).toMatchObject({ step, state, aim });
    },
  );

  it('is not made from another text', () => {
    expect(() => outlineToHtml('hello')).toThrow('not the outline');
  });
});
