import { CodedError } from '#utils/coded-error.ts';
import { crc32 } from '#utils/zip/index.ts';

/** The layout is in `docs/backup-format.md`. */
export const HEADER_BYTES = 64;
/** What the header's own CRC, and then its key check, are computed over. */
const SUMMED_BYTES = 44;
const CHECKED_BYTES = 48;

const MAGIC = new TextEncoder().encode('AFTSPBAK');
const VERSION = 1;
const PBKDF2_SHA256 = 1;
/** Bytes of plaintext of every chunk but the last. */
export const PLAIN_BYTES = 1024 * 1024;
export const MIN_ROUNDS = 600_000;
/** A file must not be able to keep somebody waiting for ever: these take some seconds. */
const MAX_ROUNDS = 10_000_000;

const SALT = { at: 20, bytes: 16 };
const PREFIX = { at: 36, bytes: 7 };

/** What a header says, and the bytes that chunks and key check are bound to. */
export interface EncryptionHeader {
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
  noncePrefix: Uint8Array<ArrayBuffer>;
  /** The first 48 bytes. */
  checked: Uint8Array<ArrayBuffer>;
  /** The last 16 bytes. */
  keyCheck: Uint8Array<ArrayBuffer>;
}

/** Whether a file begins as an encrypted backup does. */
export function isEncryptedBackup(head: Uint8Array): boolean {
  return MAGIC.every((byte, i) => head[i] === byte);
}

/** The header of a new file, with its own salt and nonces, but without its key check. */
export function createHeader(rounds: number): EncryptionHeader {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes.set([VERSION, PBKDF2_SHA256], MAGIC.length);
  view.setUint32(12, rounds, true);
  view.setUint32(16, PLAIN_BYTES, true);
  crypto.getRandomValues(bytes.subarray(SALT.at, PREFIX.at + PREFIX.bytes));
  view.setUint32(SUMMED_BYTES, crc32(bytes.subarray(0, SUMMED_BYTES)), true);
  return fieldsOf(bytes);
}

/**
 * Throws CodedError `bad-backup` if the header is damaged, and `newer-backup` if it was made in a way that this version does
 * not know.
 */
export function parseHeader(bytes: Uint8Array<ArrayBuffer>): EncryptionHeader {
  if (bytes.length < HEADER_BYTES || !isEncryptedBackup(bytes)) throw bad('its header is not complete');
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (view.getUint32(SUMMED_BYTES, true) !== crc32(bytes.subarray(0, SUMMED_BYTES)))
    throw bad('its header has changed');
  const isKnown =
    bytes[8] === VERSION && bytes[9] === PBKDF2_SHA256 && view.getUint32(16, true) === PLAIN_BYTES;
  if (!isKnown) throw new CodedError('newer-backup', 'An encryption that this version does not know');
  const header = fieldsOf(bytes.slice(0, HEADER_BYTES));
  if (header.rounds < MIN_ROUNDS || header.rounds > MAX_ROUNDS) throw bad(`${header.rounds} rounds`);
  return header;
}

function bad(what: string): CodedError {
  return new CodedError('bad-backup', `The encrypted backup is damaged: ${what}`);
}

function fieldsOf(bytes: Uint8Array<ArrayBuffer>): EncryptionHeader {
  return {
    rounds: new DataView(bytes.buffer).getUint32(12, true),
    salt: bytes.subarray(SALT.at, SALT.at + SALT.bytes),
    noncePrefix: bytes.subarray(PREFIX.at, PREFIX.at + PREFIX.bytes),
    checked: bytes.subarray(0, CHECKED_BYTES),
    keyCheck: bytes.subarray(CHECKED_BYTES),
  };
}
