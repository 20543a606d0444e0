/** X's own hosts, as the manifest names them: nothing else can ever be reached. */
const X_HOST = /^(?:[a-z0-9-]+\.)*(?:x|twitter)\.com$/;

/** The host of a link that Afterspace may be allowed to reach; undefined for any other. */
export function hostOfX(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(url);
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && X_HOST.test(hostname) ? hostname : undefined;
}

export function isReachable(url: string): boolean {
  return hostOfX(url) !== undefined;
}

/** The host, for a list of what was asked; the address itself may open somebody's archive. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
