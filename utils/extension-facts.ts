import { browser } from './browser.ts';
import { isRecord } from './is-record.ts';

/** What the browser allows the extension, as it says itself. */
export interface GrantedPermissions {
  permissions: readonly string[];
  origins: readonly string[];
}

export async function grantedPermissions(): Promise<GrantedPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, origins };
}

/** Calls back when the person has allowed something, or has taken it back. Returns what ends this. */
export function watchPermissions(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The policy of the extension's pages as its manifest has it, which the browser enforces. */
export function extensionPolicy(): ReadonlyMap<string, readonly string[]> {
  const policy: unknown = browser.runtime.getManifest().content_security_policy;
  const pages = isRecord(policy) ? policy['extension_pages'] : policy;
  return parsePolicy(typeof pages === 'string' ? pages : '');
}

/** The sources of each directive of a content security policy. */
export function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  return new Map(directives.flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name, sources]])));
}

/** Sources inside the extension, the page or the computer. All others are somewhere on a network. */
const LOCAL_SOURCES = new Set([
  "'none'",
  "'self'",
  "'wasm-unsafe-eval'",
  'blob:',
  'data:',
  'file:',
  'filesystem:',
]);

/** What of a policy lets pages reach a network. A directive that is missing has that of `default-src`. */
export function networkSources(policy: ReadonlyMap<string, readonly string[]>): string[] {
  const isOpen = !policy.has('default-src') && !policy.has('connect-src');
  const remote = [...policy.values()].flat().filter((source) => !LOCAL_SOURCES.has(source));
  return isOpen ? ['*', ...remote] : [...new Set(remote)];
}
