import { describe, expect, it } from 'vitest';
import { hostOfX } from '#utils/remote/index.ts';

describe('hostOfX', () => {
  it.each([
    ['https://ton.x.com/archive/1/a.zip', 'ton.x.com'],
    ['https://x.com/a', 'x.com'],
    ['https://ton.twitter.com/i/a.zip?sig=1', 'ton.twitter.com'],
  ])('accepts %s', (url, host) => {
    expect(hostOfX(url)).toBe(host);
  });

  it.each([
    'http://ton.x.com/a.zip',
    'https://ton.x.com:8443/a.zip',
    'https://me:pass@ton.x.com/a.zip',
    'https://evilx.com/a.zip',
    'https://x.com.evil.example/a.zip',
    'https://ton.x.com@evil.example/',
    'https://s3.amazonaws.com/a.zip',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'no address',
    '',
  ])('refuses %s', (url) => {
    expect(hostOfX(url)).toBeUndefined();
  });
});
