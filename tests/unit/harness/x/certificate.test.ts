import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { createCertificate } from '../../../harness/x/certificate.ts';

const HOSTS = ['x.com', 'ton.x.com'];

it('is signed by its own key, and valid only for its hosts', () => {
  const { cert, key } = createCertificate(HOSTS);

  const certificate = new X509Certificate(cert);

  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(HOSTS.map((host) => certificate.checkHost(host))).toEqual(HOSTS);
  expect(certificate.checkHost('example.com')).toBeUndefined();
});

it('is valid from yesterday for a month', () => {
  const now = Date.UTC(2026, 10, 22, 12, 30, 15);

  const { validFromDate, validToDate } = new X509Certificate(createCertificate(HOSTS, now).cert);

  expect(validFromDate).toEqual(new Date(Date.UTC(2026, 10, 21, 12, 30, 15)));
  expect(validToDate).toEqual(new Date(Date.UTC(2026, 11, 22, 12, 30, 15)));
});

it('comes with the fingerprint of its public key', () => {
  const { cert, fingerprint } = createCertificate(HOSTS);

  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });

  expect(fingerprint).toBe(createHash('sha256').update(spki).digest('base64'));
});
