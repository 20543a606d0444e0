export const MANIFEST_PATH = 'manifest.json';
/** The SHA-256 of the manifest, in the form that `sha256sum -c` reads. */
export const MANIFEST_SUM_PATH = 'manifest.sha256';

const MAX_PATH = 200;
const MAX_DEPTH = 8;
/** What Windows forbids, and what could be taken for another folder. */
const FORBIDDEN = /[\p{Cc}\\:*?"<>|]/u;
/** Names of devices, with any text after the first dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/** Whether a path can be unpacked anywhere, and reaches nothing outside of its folder. */
export function isSafePath(path: string): boolean {
  const names = path.split('/');
  return path.length <= MAX_PATH && names.length <= MAX_DEPTH && names.every(isSafeName);
}

function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    !FORBIDDEN.test(name) &&
    !/^\s|[\s.]$/.test(name) &&
    !RESERVED.test(name) &&
    name.isWellFormed()
  );
}

/** Text that an archive calls an id, as one name of a path. X's own ids stay as they are. */
export function safeName(id: string): string {
  const name = id.replaceAll(/[^\w~-]/g, '-').slice(0, 64);
  return isSafeName(name) ? name : `_${name}`;
}
