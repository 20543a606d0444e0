import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labels, wordsOf } from '../../harness/x/texts.ts';

const SAVED = join(import.meta.dirname, '../../fixtures/x-pages/saved');

/** A saved page of X, which can be had in any of X's languages. */
export interface SavedPage {
  /** The page in one language. The same document each time. */
  inLanguage(language: string): Document;
  renameTestIds(): void;
}

interface Place {
  name: string;
  write(words: string): void;
}

/** Puts a page from `tests/fixtures/x-pages/saved` into the document. */
export function openSavedPage(name: string): SavedPage {
  document.body.innerHTML = readFileSync(join(SAVED, `${name}.html`), 'utf8');
  const places = [...textPlaces(), ...labelPlaces()];
  return {
    inLanguage(language) {
      const { labels, direction } = wordsOf(language);
      const words = new Map<string, string>(Object.entries(labels satisfies Labels));
      document.documentElement.lang = language;
      document.documentElement.dir = direction;
      for (const { name: label, write } of places) write(words.get(label) ?? '');
      return document;
    },
    renameTestIds() {
      for (const element of document.querySelectorAll('[data-testid]')) {
        element.setAttribute('data-testid', 'renamed');
      }
    },
  };
}

function textPlaces(): Place[] {
  const places: Place[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const name = placeIn(node.textContent ?? '');
    if (name !== undefined) places.push({ name, write: (words) => (node.textContent = words) });
  }
  return places;
}

function labelPlaces(): Place[] {
  return [...document.querySelectorAll('[aria-label]')].flatMap((element) => {
    const name = placeIn(element.getAttribute('aria-label') ?? '');
    return name === undefined ? [] : { name, write: (words) => element.setAttribute('aria-label', words) };
  });
}

function placeIn(text: string): string | undefined {
  return /\{\{(\w+)\}\}/.exec(text)?.[1];
}
