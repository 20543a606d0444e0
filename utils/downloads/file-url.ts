/** The `file:` URL of a path as the browser writes it, on any system; each segment encoded. */
export function toFileUrl(path: string): string {
  const segments = path.split(/^([a-z]:)?\\/i.test(path) ? /[/\\]/ : '/');
  const encoded = segments.map((segment, index) =>
    index === 0 && /^[a-z]:$/i.test(segment) ? segment : encodeURIComponent(segment),
  );
  const joined = encoded.join('/');
  if (joined.startsWith('//')) return `file:${joined}`;
  return joined.startsWith('/') ? `file://${joined}` : `file:///${joined}`;
}
