import { concatBytes } from '#utils/concat-bytes.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { EncryptionHeader } from './header.ts';

/** Bytes of the tag after each chunk. */
export const TAG_BYTES = 16;

/** Encrypts and decrypts the chunks of one file, each of which is bound to its number, and to being the last or not. */
export interface Seal {
  /** What the key check of the file's header must be. */
  keyCheck: Uint8Array<ArrayBuffer>;
  encrypt(plain: Uint8Array<ArrayBuffer>, number: number, isLast: boolean): Promise<Uint8Array<ArrayBuffer>>;
  /** Undefined if it is not what was encrypted as the chunk of that number. */
  decrypt(
    sealed: Uint8Array<ArrayBuffer>,
    number: number,
    isLast: boolean,
  ): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The last byte of a nonce. */
const OF = { chunk: 0, lastChunk: 1, keyCheck: 2 } as const;

/** Derives the key, which takes about half a second. */
export async function createSeal(header: EncryptionHeader, password: string): Promise<Seal> {
  const { checked, noncePrefix } = header;
  const key = await deriveKey(header, password);
  const parametersOf = (
    number: number,
    last: number,
    additionalData: Uint8Array<ArrayBuffer>,
  ): AesGcmParams => {
    const counter = new Uint8Array(4);
    new DataView(counter.buffer).setUint32(0, number);
    const iv = concatBytes([noncePrefix, counter, Uint8Array.of(last)]);
    return { name: 'AES-GCM', iv, additionalData, tagLength: 8 * TAG_BYTES };
  };
  const seal = async (parameters: AesGcmParams, plain: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain));

  const keyCheck = await seal(parametersOf(2 ** 32 - 1, OF.keyCheck, checked), new Uint8Array());
  const bound = concatBytes([checked, keyCheck]);
  const ofChunk = (number: number, isLast: boolean): AesGcmParams =>
    parametersOf(number, isLast ? OF.lastChunk : OF.chunk, bound);

  return {
    keyCheck,
    encrypt: (plain, number, isLast) => seal(ofChunk(number, isLast), plain),
    async decrypt(sealed, number, isLast) {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(ofChunk(number, isLast), key, sealed));
      } catch (error) {
        if (error instanceof DOMException && error.name === 'OperationError') return undefined;
        throw error;
      }
    },
  };
}

/** The same for a file that exists. Throws CodedError `wrong-password`. */
export async function openSeal(header: EncryptionHeader, password: string): Promise<Seal> {
  const seal = await createSeal(header, password);
  // Nobody learns anything from how long this takes: the file is theirs.
  if (seal.keyCheck.every((byte, i) => byte === header.keyCheck[i])) return seal;
  throw new CodedError('wrong-password', 'The password is not the one that the backup was made with');
}

async function deriveKey({ salt, rounds }: EncryptionHeader, password: string): Promise<CryptoKey> {
  // The same password typed on another system may be other characters.
  const bytes = new TextEncoder().encode(password.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
