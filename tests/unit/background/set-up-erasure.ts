import { vi } from 'vitest';
import { browser } from '#utils/browser.ts';

/** What Node and the fake browser lack of what is emptied: none of it holds anything. */
export function setUpErasure(): void {
  vi.stubGlobal('caches', { keys: async () => [] });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
  });
  Object.assign(browser, { permissions: { getAll: async () => ({}), contains: async () => false } });
  Object.assign(navigator, {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  });
}
