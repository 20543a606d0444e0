import { keyOf, type StoredAttachment } from './attachments.ts';
import { chunksOf, type Database } from '#utils/library/database.ts';
import { write } from '#utils/library/write.ts';

/** Puts attachments whose bytes lie ready, in one transaction. Of one that is there already the new bytes go. */
export async function putAttachments(
  database: Database,
  attachments: readonly StoredAttachment[],
): Promise<void> {
  if (attachments.length === 0) return;
  await write(database, ['bytes', 'uncommitted', 'attachments'], async (transaction) => {
    const rows = transaction.objectStore('attachments');
    for (const attachment of attachments) {
      const { bytesId } = attachment;
      const isThere = await rows.getKey(keyOf(attachment));
      if (isThere) await transaction.objectStore('bytes').delete(chunksOf(bytesId));
      else await rows.put(attachment);
      await transaction.objectStore('uncommitted').delete(bytesId);
    }
  });
}
