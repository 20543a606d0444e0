import { describe, expect, it } from 'vitest';
import { browser } from '#utils/browser.ts';
import { PAYLOADS } from '#utils/background/payloads.ts';

const OWN = browser.runtime.getURL('/');
const COUNTS = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
const DONE = { state: 'done', files: ['a.zip'], counts: COUNTS };

describe('a payload', () => {
  it.each([
    ['pageOpened', { pathname: '/home', account: { handle: 'ana' } }],
    ['readRequest', {}],
    ['noteRequest', { event: { type: 'ready' }, account: {} }],
    ['importEnded', { ...DONE, madeAt: 5, account: { id: '1', handle: 'ana' } }],
    ['importEnded', { ...DONE, restored: { queue: [], settings: { playerSettings: { rate: 2 } } } }],
    ['importEnded', { state: 'failed', files: [], code: 'truncated' }],
  ] as const)('of %s may be %j, and loses fields that are unknown', (type, data) => {
    expect(PAYLOADS[type]({ ...data, path: '/etc/passwd' })).toEqual(data);
  });

  it('may be a file to be saved, and loses fields that are unknown', () => {
    const copy = { url: `blob:${OWN}1-2`, path: 'account-42/a.ts', mayReplace: true };
    expect(PAYLOADS.startCopy({ ...copy, saveAs: true })).toEqual(copy);
    expect(PAYLOADS.waitForCopy(7)).toBe(7);
  });

  it('may be the hash of a view', () => {
    expect(PAYLOADS.openLibrary('#/settings')).toBe('#/settings');
  });

  it.each([
    'openEngine',
    'startGuide',
    'requestsSeen',
    'importOffers',
    'eraseEverything',
    'copyToDownloads',
  ] as const)('is none with %s, whatever comes with it', (type) => {
    expect(PAYLOADS[type]({ path: '/etc/passwd' })).toBeUndefined();
  });

  it.each([
    ['pageOpened', undefined],
    ['pageOpened', { pathname: 7, account: {} }],
    ['pageOpened', { pathname: '/home' }],
    ['readRequest', { handle: '../x' }],
    ['readRequest', null],
    ['noteRequest', { event: { type: 'imported', madeAt: 5 }, account: {} }],
    ['openLibrary', undefined],
    ['openLibrary', { hash: '#/' }],
    ['importEnded', { state: 'reading', files: [], progress: 0 }],
    ['importEnded', { ...DONE, files: 'a.zip' }],
    ['importEnded', { ...DONE, files: [7] }],
    ['importEnded', { ...DONE, counts: { ...COUNTS, kept: '1' } }],
    ['importEnded', { state: 'failed', files: [], code: 'nothing' }],
    ['importEnded', 'done'],
    ['startCopy', { url: 'https://x.com/', path: 'a.ts', mayReplace: true }],
    ['startCopy', { url: 'blob:https://x.com/1-2', path: 'a.ts', mayReplace: true }],
    ['startCopy', { url: `blob:${OWN}1-2`, path: '../a.ts', mayReplace: true }],
    ['startCopy', { url: `blob:${OWN}1-2`, mayReplace: true }],
    ['waitForCopy', '1'],
  ] as const)('of %s is refused if it is %j', (type, data) => {
    expect(() => PAYLOADS[type](data)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });
});
