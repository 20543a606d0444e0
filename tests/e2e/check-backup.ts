import { execFileSync } from 'node:child_process';
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { utf8Env } from '../harness/utf8-env.ts';

/** What the script that knows only the format says of each entry of a backup: `ok`, or what is wrong. */
export function checkBackup(path: string): Record<string, string> {
  let output: string;
  try {
    output = execFileSync('python3', ['tests/fixtures/backup/verify_backup.py', path], {
      encoding: 'utf8',
      env: utf8Env(),
    });
  } catch (error) {
    output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  const lines = output.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [state = '', name = '', problem = state] = line.split('\t');
      return [name, problem];
    }),
  );
}

/** Decrypts a backup by `docs/backup-format.md`, without our code. */
export function decryptBackup(file: Buffer, password: string): Buffer {
  const head = file.subarray(0, 64);
  const key = pbkdf2Sync(password, head.subarray(20, 36), head.readUInt32LE(12), 32, 'sha256');
  const sealedBytes = head.readUInt32LE(16) + 16;
  const count = Math.ceil((file.length - 64) / sealedBytes);
  const chunks = Array.from({ length: count }, (_, i) => {
    const sealed = file.subarray(64 + i * sealedBytes, 64 + (i + 1) * sealedBytes);
    const end = Buffer.from([0, 0, 0, 0, i === count - 1 ? 1 : 0]);
    end.writeUInt32BE(i);
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.concat([head.subarray(36, 43), end]));
    decipher.setAAD(head).setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  });
  return Buffer.concat(chunks);
}
