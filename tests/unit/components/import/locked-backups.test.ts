import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createLockedBackups } from '#components/import/locked-backups.ts';
import type { ImportStatus } from '#utils/import/index.ts';

function setUp() {
  const status = signal<ImportStatus>({ state: 'idle' });
  const started: [names: string[], password: string | undefined][] = [];
  const backups = createLockedBackups({
    status,
    async start(given, password) {
      started.push([(await given).map(({ name }) => name), password]);
    },
  });
  const fail = (code: 'password-needed' | 'wrong-password' | 'bad-backup', file = 'a.afterspace'): void => {
    status.value = { state: 'failed', id: '1', files: [file], code };
  };
  return { backups, started, fail };
}

const FILE = new File([], 'a.afterspace');

describe('an encrypted backup', () => {
  it('is asked for its password, and imported with it', async () => {
    const { backups, started, fail } = setUp();
    await backups.start([FILE]);

    fail('password-needed');

    expect(backups.locked.value).toEqual({ names: ['a.afterspace'], wasWrong: false });
    backups.unlock('secret');
    await Promise.resolve();
    expect(started).toEqual([
      [['a.afterspace'], undefined],
      [['a.afterspace'], 'secret'],
    ]);
    expect(backups.locked.value).toBeUndefined();
  });

  it('is asked for again after a wrong password, until somebody gives up', async () => {
    const { backups, fail } = setUp();
    await backups.start([FILE]);
    fail('password-needed');
    backups.unlock('wrong');

    fail('wrong-password');

    expect(backups.locked.value).toEqual({ names: ['a.afterspace'], wasWrong: true });
    backups.giveUp();
    fail('wrong-password');
    expect(backups.locked.value).toBeUndefined();
  });

  it('that is damaged, or that another page has chosen, is not asked for a password', async () => {
    const { backups, fail } = setUp();
    await backups.start([FILE]);

    fail('bad-backup');
    fail('password-needed', 'other.afterspace');

    expect(backups.locked.value).toBeUndefined();
  });
});
