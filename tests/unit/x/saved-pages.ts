import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labels, wordsOf } from '../../harness/x/texts.ts';

const SAVED = join(import.meta.dirname, '../../fixtures/x-pages/saved');

/** A saved page of X, available in each of X's languages. */
export interface SavedPage {
  /** Writes the labels of one language into the document and returns it: the same document each time. */
  inLanguage(language: string): Document;
  renameTestIds(): void;
}

/** A spot in the page for one of X's labels. */
interface LabelSlot {
  name: string;
  write(words: string): void;
}

/** Loads a page from `tests/fixtures/x-pages/saved` into the document. */
export function openSavedPage(name: string): SavedPage {
  return openPage(readFileSync(join(SAVED, `${name}.html`), 'utf8'));
}

/** Loads a page with `{{name}}` for X's labels into the document. */
export function openPage(html: string): SavedPage {
  document.body.innerHTML = html;
  const slots = slotsInPage();
  return {
    inLanguage: (language) => fill(slots, language),
    renameTestIds() {
      for (const element of document.querySelectorAll('[data-testid]')) {
        element.setAttribute('data-testid', 'renamed');
      }
    },
  };
}

function slotsInPage(): LabelSlot[] {
  return [...textSlots(), ...ariaLabelSlots()];
}

function fill(slots: readonly LabelSlot[], language: string): Document {
  const { labels, direction } = wordsOf(language);
  const words = new Map<string, string>(Object.entries(labels satisfies Labels));
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  for (const { name: label, write } of slots) write(words.get(label) ?? '');
  return document;
}

function textSlots(): LabelSlot[] {
  const slots: LabelSlot[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const name = labelNameIn(node.textContent ?? '');
    if (name !== undefined) slots.push({ name, write: (words) => (node.textContent = words) });
  }
  return slots;
}

function ariaLabelSlots(): LabelSlot[] {
  return [...document.querySelectorAll('[aria-label]')].flatMap((element) => {
    const name = labelNameIn(element.getAttribute('aria-label') ?? '');
    return name === undefined ? [] : { name, write: (words) => element.setAttribute('aria-label', words) };
  });
}

function labelNameIn(text: string): string | undefined {
  return /\{\{(\w+)\}\}/.exec(text)?.[1];
}
