import { describe, expect, it } from 'vitest';
import {
  answerFlow,
  createAccount,
  describePart,
  downloadPart,
  finishArchive,
  JOBS,
  requestArchive,
} from '../../../harness/x/account.ts';

const ZIP = { path: '/somewhere/any.zip', name: 'any.zip', bytes: 12 };

describe('the ownership check', () => {
  it('asks for password, channel and code, in this order', () => {
    const asked = createAccount();

    const channel = answerFlow(asked, 'password');
    const code = answerFlow(channel, 'channel');
    const verified = answerFlow(code, 'code');

    expect([asked, channel, code, verified].map(({ flow }) => flow)).toEqual([
      'password',
      'channel',
      'code',
      'verified',
    ]);
  });

  it('accepts no answer to another step', () => {
    expect(() => answerFlow(createAccount(), 'code')).toThrow(
      expect.objectContaining({ code: 'flow-order' }),
    );
  });

  it('ends after the password if the form is in the page', () => {
    expect(answerFlow(createAccount({ passwordForm: 'inline' }), 'password').flow).toBe('verified');
  });
});

describe('the archive job', () => {
  it('is requested once, and is done when X has finished', () => {
    const requested = requestArchive(createAccount({ flow: 'verified' }));

    expect(requested.job).toBe('in-progress');
    expect(finishArchive(requested).job).toBe('done');
    expect(() => requestArchive(requested)).toThrow(expect.objectContaining({ code: 'job-order' }));
  });

  it('needs the ownership check', () => {
    expect(() => requestArchive(createAccount())).toThrow(expect.objectContaining({ code: 'unverified' }));
  });

  it('does not change if nothing is in progress', () => {
    const jobs = JOBS.filter((job) => job !== 'in-progress');

    expect(jobs.map((job) => finishArchive(createAccount({ job })).job)).toEqual(jobs);
  });
});

describe('a part of the archive', () => {
  it("keeps a name in X's format, and gets one otherwise", () => {
    const name = `twitter-2026-11-22-${'ab'.repeat(32)}.zip`;

    expect(describePart({ ...ZIP, name }, 0).name).toBe(name);
    expect(describePart(ZIP, Date.UTC(2026, 10, 22)).name).toMatch(/^twitter-2026-11-22-[0-9a-f]{64}\.zip$/);
  });

  it('expires after a week', () => {
    const { generatedAt, expiresAt } = describePart(ZIP, 1000);

    expect(expiresAt - generatedAt).toBe(7 * 24 * 60 * 60 * 1000);
  });

  it('is marked as downloaded by its number, which must exist', () => {
    const account = createAccount({ parts: [describePart(ZIP, 0), describePart(ZIP, 0)] });

    expect(downloadPart(account, 2).parts.map(({ downloaded }) => downloaded)).toEqual([false, true]);
    expect(() => downloadPart(account, 3)).toThrow(expect.objectContaining({ code: 'no-such-part' }));
  });
});
