import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../lint/check-network.ts';
import { PRODUCT, readFiles } from '../../lint/source-files.ts';

const check = (code: string, path = 'components/player/Player.tsx') => checkNetwork([{ path, code }]);

describe('what could reach the network is refused', () => {
  it.each([
    'new RTCPeerConnection({ iceServers: [] })',
    "new globalThis['RTCPeerConnection']()",
    "new WebTransport('/x')",
    'new WebSocket(address)',
    'new EventSource(address)',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(address, data)',
    'importScripts(address)',
    'fetch(address)',
    'globalThis.fetch(address)',
    'window.open(address)',
    'location.assign(address)',
    'location = address',
    'window.location = address',
    'document.location.replace(address)',
    'browser.tabs.create({ url })',
    'browser.tabs.update(1, { url })',
    'browser.windows.create({ url })',
    'browser.downloads.download({ url })',
    'form.requestSubmit()',
    "const a = 'https://example.com/?' + data",
    'const a = `//example.com/${data}`',
    'const a = <link rel="preconnect" href={address} />',
    'const a = <link rel="dns-prefetch" href={address} />',
    'const a = <iframe src={address} />',
    'const a = <meta http-equiv="refresh" content={address} />',
    'const a = <form action={address} />',
    'const a = <button formAction={address} />',
    'const a = <a ping={address} />',
    'const a = <img srcSet={address} />',
  ])('%s', (code) => {
    expect(check(code)).toHaveLength(1);
  });

  it.each([
    'if (location.href === last) read(location.pathname)',
    "const a = <a href={formatRoute({ view: 'settings' })} />",
    'const a = <form onSubmit={submit} noValidate />',
    'const a = <CardButton action={action} />',
    "const worker = new Worker('/import-worker.js')",
    'await browser.downloads.search({})',
    "const half = '1 // 2'",
    '// https://example.com says why',
  ])('but not %s', (code) => {
    expect(check(code)).toEqual([]);
  });
});

it('only the file that reads downloaded archives may fetch', () => {
  expect(check('fetch(url)', 'utils/zip/source/source-from.ts')).toEqual([]);
  expect(check('new WebSocket(url)', 'utils/zip/source/source-from.ts')).toHaveLength(1);
});

it('nothing that ships reaches the network', () => {
  expect(checkNetwork(readFiles(PRODUCT))).toEqual([]);
});

it('the pages of the extension load only their own scripts', () => {
  for (const { path } of readFiles('entrypoints/*/index.html')) {
    const html = readFileSync(path, 'utf8');
    // A policy can only forbid more than the manifest's.
    const others = html.replace(/<meta http-equiv="Content-Security-Policy" content="[^"]*" \/>/, '');
    expect(others).not.toMatch(/<(link|iframe|base|object|embed|form)\b|http-equiv|(https?:)?\/\/[a-z]/i);
  }
});
