import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStoredValue } from '#utils/stored-value.ts';
import { news, NEWS } from '#utils/news.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Afterspace',
    version: NEWS.version,
  });
});

describe('the news', () => {
  it('are those of the version that is released next: a release writes them anew', () => {
    expect(NEWS.version).toBe(version);
  });

  it('are not for somebody who has just installed it', async () => {
    await news.noteSeen();

    expect(await news.hasNews()).toBe(false);
  });

  it('are for somebody who had another version, or one that noted none', async () => {
    expect(await news.hasNews()).toBe(true);

    await createStoredValue<string>('newsSeen').setValue('0.0.9');

    expect(await news.hasNews()).toBe(true);
  });

  it('are not those of another version', async () => {
    expect(await news.hasNews('9.9.9')).toBe(false);
  });
});
