import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChangeOf, type OnChange } from '#utils/library/changes.ts';
import { attachmentKey, chunksOf } from '#utils/library/keys.ts';
import { readRows } from '#utils/library/rows/read-rows.ts';
import type { StoredAttachment } from '#utils/library/schema.ts';
import { write } from '#utils/library/rows/write.ts';
import { readBytes } from '#utils/library/repositories/bytes/bytes.ts';

/** Reads the files that are stored beside the audio. */
export interface Attachments {
  /** All of them, in no order. */
  list(): Promise<StoredAttachment[]>;
  /**
   * Its bytes, of a type that no browser opens: whatever they are, they are only ever saved. Throws CodedError `lost` if the
   * browser has lost them.
   */
  open(attachment: StoredAttachment): Promise<Blob>;
  /** Removes it permanently. */
  remove(attachment: StoredAttachment): Promise<void>;
  onChange: OnChange;
}

export function createAttachments(open: DatabaseOpener): Attachments {
  return {
    list: async () => (await readRows(await open(), 'attachments')).rows,
    open: async (attachment) => readBytes(await open(), attachment),
    async remove(attachment) {
      await write(await open(), ['attachments', 'bytes'], (transaction) =>
        Promise.all([
          transaction.objectStore('attachments').delete(attachmentKey(attachment)),
          transaction.objectStore('bytes').delete(chunksOf(attachment.bytesId)),
        ]),
      );
      announceChange({ stores: ['attachments'], spaces: [attachment.home] });
    },
    onChange: onChangeOf('attachments'),
  };
}
