import { describe, expect, it } from 'vitest';
import type { GuideStep } from '#utils/x/page/guide-step.ts';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/request/request-status.ts';
import { resolveStep } from '#utils/x/guide/resolve-step.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 5, 10);

const MENU: GuideStep = { step: 1, state: 'guiding', aim: 'more', label: 'More' };
const WAITING: GuideStep = { step: 7, state: 'waiting', aim: 'wait' };
const GONE: GuideStep = {
  step: 7,
  state: 'unavailable',
  aim: 'unavailable',
  label: 'Temporarily unavailable',
};
const LOST: GuideStep = { step: 3, state: 'unknown', aim: 'search' };
const PARTS: GuideStep = { step: 7, state: 'ready', aim: 'part', parts: { total: 2, left: 1 } };

function request(known: Partial<ArchiveRequest>): ArchiveRequest {
  return { ...NO_REQUEST, ...known };
}

describe('resolveStep', () => {
  it('keeps the step of the page if there is no request', () => {
    expect(resolveStep(MENU, NO_REQUEST, NOW)).toBe(MENU);
  });

  it.each([
    ['downloading', request({ downloadingAt: NOW - 1 })],
    ['downloading', request({ downloadedAt: NOW - 1 })],
    ['imported', request({ importedAt: NOW - DAY })],
  ])('shows %s on every page', (state, known) => {
    for (const step of [MENU, WAITING, GONE, LOST]) {
      expect(resolveStep(step, known, NOW)).toMatchObject({ step: 7, state });
    }
  });

  it('keeps the step of the page if the import is long ago', () => {
    expect(resolveStep(WAITING, request({ importedAt: NOW - 30 * DAY }), NOW)).toBe(WAITING);
  });

  it('points at the next file while one is being downloaded', () => {
    expect(resolveStep(PARTS, request({ downloadingAt: NOW - 1 }), NOW)).toMatchObject({
      state: 'downloading',
      aim: 'part',
      parts: { left: 1 },
    });
  });

  it('keeps waiting wherever on X the person goes', () => {
    expect(resolveStep(MENU, request({ requestedAt: NOW - DAY }), NOW)).toEqual({
      step: 7,
      state: 'waiting',
      aim: 'return',
    });
  });

  it('says after seven days that X has not answered, on its page and elsewhere', () => {
    const asked = request({ requestedAt: NOW - 7 * DAY });

    for (const step of [MENU, WAITING]) {
      expect(resolveStep(step, asked, NOW)).toMatchObject({ step: 7, state: 'waiting', aim: 'no-answer' });
      expect(resolveStep(step, asked, NOW - 1).aim).not.toBe('no-answer');
    }
  });

  it('keeps what else the page says after seven days', () => {
    const asked = request({ requestedAt: NOW - 9 * DAY });
    const again: GuideStep = { step: 6, state: 'guiding', aim: 'request' };

    expect(resolveStep(again, asked, NOW)).toBe(again);
  });

  it('keeps the steps for password and code when the archive is ready', () => {
    const password: GuideStep = { step: 4, state: 'guiding', aim: 'password', guarded: true };

    expect(resolveStep(password, request({ readyAt: NOW - DAY }), NOW)).toBe(password);
  });

  it('shows an unavailable archive as expired if it was ready a week ago', () => {
    expect(resolveStep(GONE, request({ readyAt: NOW - 8 * DAY }), NOW)).toMatchObject({ state: 'expired' });
    expect(resolveStep(GONE, request({ readyAt: NOW - 2 * DAY }), NOW)).toBe(GONE);
  });

  it('goes on to the next step after a confirmation if the page shows nothing known', () => {
    expect(resolveStep(LOST, request({ confirmedStep: 3 }), NOW)).toMatchObject({
      step: 4,
      state: 'unknown',
    });
    expect(resolveStep(MENU, request({ confirmedStep: 3 }), NOW)).toBe(MENU);
  });
});
