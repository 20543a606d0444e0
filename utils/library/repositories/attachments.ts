import type { DatabaseOpener } from '#utils/library/database.ts';
import { onChange } from '#utils/library/changes.ts';
import type { StoredAttachment } from '#utils/library/schema.ts';
import { readBytes } from './bytes.ts';

/** Reads the files that are stored beside the audio. */
export interface Attachments {
  /** All of them, in no order. */
  list(): Promise<StoredAttachment[]>;
  /** Its bytes, of a type that no browser opens: whatever they are, they are only ever saved. */
  open(attachment: StoredAttachment): Promise<Blob>;
  /** Calls back when the library changes. Returns a function that unsubscribes. */
  onChange(listener: () => void): () => void;
}

export function createAttachments(open: DatabaseOpener): Attachments {
  return {
    list: async () => (await open()).getAll('attachments'),
    open: async ({ bytesId }) => readBytes((await open()).transaction('bytes').store, bytesId),
    onChange,
  };
}
