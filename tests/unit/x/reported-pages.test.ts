// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '#utils/x/page/labels.ts';
import { locateStep } from '#utils/x/page/locate-step.ts';
import { openPage } from './saved-pages.ts';
import { at, LANGUAGES_OF_X } from './x-pages.ts';

const REPORTED = join(import.meta.dirname, '../../fixtures/x-pages/reported');
const HEAD = /^<!-- path=(?<path>\S+) lang=\S+ aim=(?<aim>\S+) -->/;

describe.each(readdirSync(REPORTED))('the reported page %s', (file) => {
  it('is recognised in each of X’s languages', () => {
    const html = readFileSync(join(REPORTED, file), 'utf8');
    const { path = '', aim } = HEAD.exec(html)?.groups ?? {};
    const page = openPage(html);

    const others = LANGUAGES_OF_X.map((language) => {
      const found = locateStep(at(path), page.inLanguage(language), LABELS);
      return { language, aim: found.aim };
    }).filter((found) => found.aim !== aim);

    expect(others).toEqual([]);
  });
});
