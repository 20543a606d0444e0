import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startStandIn, type StandIn } from '../../../harness/x/index.ts';
import { ask } from './ask.ts';

let x: StandIn;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-stand-in-'));
  x = await startStandIn({ latency: 0 });
});

afterEach(async () => {
  await x.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => ask(x.proxy, `https://x.com${path}`);
const post = (path: string, body: unknown = {}) =>
  ask(x.proxy, `https://x.com${path}`, { method: 'POST', body });

async function offerZip(content: string): Promise<string> {
  const path = join(folder, `twitter-2026-11-22-${'0a'.repeat(32)}.zip`);
  await writeFile(path, content);
  await x.offer(path);
  const { parts } = JSON.parse((await get('/i/api/archive')).body);
  return parts[0].url;
}

describe('the document', () => {
  it("has X's language, direction and background before any script has run", async () => {
    x.set({ language: 'ar', theme: 'dim' });

    const { body } = await get('/home');

    expect(body).toContain('lang="ar" dir="rtl"');
    expect(body).toContain('background-color: rgb(21, 32, 43)');
  });

  it.each([
    { session: 'signed-out', location: '/login' },
    { session: 'locked', location: '/account/access' },
  ] as const)('redirects to $location if the session is $session', async ({ session, location }) => {
    x.set({ session });

    const { status, headers } = await get('/settings/account');

    expect({ status, location: headers.location }).toEqual({ status: 302, location });
  });

  it('allows only the site’s own scripts', async () => {
    expect((await get('/home')).headers['content-security-policy']).toContain("script-src 'self';");
  });
});

describe('the archive', () => {
  it('asks for the ownership check first, and counts the passwords without keeping them', async () => {
    expect((await get('/i/api/archive')).body).toBe('"unverified"');

    await post('/i/api/flow', { step: 'password', value: 'secret' });
    await post('/i/api/flow', { step: 'channel', value: '' });
    await post('/i/api/flow', { step: 'code', value: '1234' });

    expect(JSON.parse((await get('/i/api/archive')).body)).toEqual({ job: 'none', parts: [] });
    expect(x.passwordsPosted).toBe(1);
    expect(JSON.stringify(x.requests)).not.toContain('secret');
  });

  it('answers 503 while X has switched the feature off', async () => {
    x.set({ flow: 'verified', job: 'unavailable' });

    expect((await get('/i/api/archive')).status).toBe(503);
  });

  it('is sent as an attachment under its own name, without ranges', async () => {
    x.set({ flow: 'verified', job: 'done' });
    const url = await offerZip('PK of some kind');

    const { status, headers, body } = await ask(x.proxy, url, { headers: { range: 'bytes=3-5' } });

    expect(status).toBe(200);
    expect(body).toBe('PK of some kind');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="twitter-2026-11-22-${'0a'.repeat(32)}.zip"`,
    );
    expect(headers['content-type']).toBe('application/zip');
  });

  it('breaks off after a given number of bytes', async () => {
    x.set({ flow: 'verified', job: 'done' });
    const url = await offerZip('PK of some kind');
    x.downloads.cutAfter = 5;

    await expect(ask(x.proxy, url)).rejects.toThrow('aborted');
  });

  it('continues after it was held', async () => {
    x.set({ flow: 'verified', job: 'done' });
    const url = await offerZip('PK of some kind');
    x.downloads.holdAfter = 5;

    const asked = ask(x.proxy, url);
    await expect.poll(() => x.requests.at(-1)?.host).toBe('ton.x.com');
    x.downloads.release();

    expect((await asked).body).toBe('PK of some kind');
  });
});

it('records all requests', async () => {
  await get('/settings/account?from=menu');

  expect(x.requests).toEqual([{ method: 'GET', host: 'x.com', path: '/settings/account?from=menu' }]);
});
