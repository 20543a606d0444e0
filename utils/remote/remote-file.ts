/** X's link to a part of an archive. */
export interface RemoteLink {
  url: string;
  /** What the file is called. */
  name: string;
}

/** A part of an archive behind a link, as the first answer has described it. Plain data: it can be posted to a worker. */
export interface RemoteFile extends RemoteLink {
  /** Where the link has led to. */
  address: string;
  /** Bytes. */
  size: number;
  /** As the server has written it. */
  etag?: string;
  lastModified?: string;
}

/** A range of bytes of a file. */
export interface ByteRange {
  offset: number;
  length: number;
}

/** The ETag, if it promises that the bytes are the same: weak ones begin with `W/` (RFC 9110, 8.8.1). */
export function strongTagOf({ etag }: Pick<RemoteFile, 'etag'>): string | undefined {
  return etag?.startsWith('"') ? etag : undefined;
}

/** Whether two answers describe the same bytes, by all that both of them say. */
export function isSameFile(one: RemoteFile, other: RemoteFile): boolean {
  if (one.size !== other.size || one.etag !== other.etag) return false;
  return strongTagOf(one) !== undefined || one.lastModified === other.lastModified;
}
