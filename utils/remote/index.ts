export type { HeldRange } from './held-bytes.ts';
export { createLinkReader, type LinkReader } from './link-reader.ts';
export { probeLink } from './probe-link.ts';
export { createRemoteContext, type RemoteContext } from './remote-context.ts';
export { REMOTE_CODES, RemoteError, type RemoteCode } from './remote-error.ts';
export type { ByteRange, RemoteFile, RemoteLink } from './remote-file.ts';
export { createRemoteSource, type RemoteSource } from './remote-source.ts';
export type { SentRequest, Traffic } from './traffic.ts';
export { hostOf, hostOfX } from './x-hosts.ts';
