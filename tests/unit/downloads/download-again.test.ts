import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { downloadAgain } from '#utils/downloads/index.ts';

const LINK = 'https://ton.x.com/archive/1/a.zip';

/** What the browser is asked, and what it answers: an id, or an error's message, and then the state of the download. */
function answerWith(id: number | string, found: object[] = []): unknown[] {
  const asked: unknown[] = [];
  Object.assign(fakeBrowser.downloads, {
    download: async (options: unknown) => {
      asked.push(options);
      if (typeof id === 'string') throw new Error(id);
      return id;
    },
    search: async () => found,
  });
  return asked;
}

describe('an ordinary download of a link that was used before', () => {
  beforeEach(() => fakeBrowser.reset());

  it("is the browser's own", async () => {
    const asked = answerWith(3, [{ state: 'in_progress' }]);

    expect(await downloadAgain(LINK)).toBeUndefined();
    expect(asked).toEqual([{ url: LINK }]);
  });

  it.each([
    ['SERVER_FORBIDDEN', [], 'refused'],
    ['NETWORK_FAILED', [], 'network'],
    [3, [{ state: 'interrupted', error: 'SERVER_UNAUTHORIZED' }], 'refused'],
    ['Something else', [], 'unknown'],
  ] as const)('says why it does not begin: %s', async (answer, found, reason) => {
    answerWith(answer, [...found]);

    expect(await downloadAgain(LINK)).toBe(reason);
  });

  it("is of no host but X's", async () => {
    const asked = answerWith(3);

    expect(await downloadAgain('https://files.example/a.zip')).toBe('refused');
    expect(asked).toEqual([]);
  });
});
