/** Long enough for a browser to begin with a file, in ms; until then its bytes must stay reachable. */
const KEPT_FOR = 60_000;

const LONGEST_NAME = 120;

/** Gives a file to the person, as a download. */
export function saveFile(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/**
 * A name from outside that may be given to a file: without folders, without what no system takes, without marks that
 * turn the reading direction (by which `fdp.exe` looks like another), and not hidden.
 */
export function safeFileName(name: string): string {
  const safe = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = safe.lastIndexOf('.');
  const extension = dot > 0 ? safe.slice(dot).slice(0, LONGEST_NAME / 4) : '';
  const stem = dot > 0 ? safe.slice(0, dot) : safe;
  return stem.slice(0, LONGEST_NAME - extension.length) + extension || 'file';
}
