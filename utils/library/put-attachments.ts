import { keyOf, type AttachmentKey, type StoredAttachment } from './attachments.ts';
import { chunksOf } from './database.ts';

/** The stores that this writes to, as one transaction has them. */
interface AttachmentStores {
  attachments: {
    getKey(key: AttachmentKey): Promise<AttachmentKey | undefined>;
    put(attachment: StoredAttachment): Promise<unknown>;
  };
  bytes: { delete(chunks: IDBKeyRange): Promise<void> };
  unfinished: { delete(bytesId: string): Promise<void> };
}

/** Puts attachments whose bytes lie ready. Of one that is there already the new bytes go. */
export async function putAttachments(
  stores: AttachmentStores,
  attachments: readonly StoredAttachment[],
): Promise<void> {
  for (const attachment of attachments) {
    const isThere = await stores.attachments.getKey(keyOf(attachment));
    const { bytesId } = attachment;
    await (isThere ? stores.bytes.delete(chunksOf(bytesId)) : stores.attachments.put(attachment));
    await stores.unfinished.delete(bytesId);
  }
}
