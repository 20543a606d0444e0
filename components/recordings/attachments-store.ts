import type { ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/live-list.ts';
import type { StoredAttachment } from '#utils/library/index.ts';

export interface AttachmentsStoreDependencies {
  attachments: ListSource<StoredAttachment> & { open(attachment: StoredAttachment): Promise<Blob> };
  /** Gives a file to the person. */
  save(bytes: Blob, name: string): void;
}

export interface AttachmentsStore {
  /** All that the library keeps beside the sound; undefined until it has been read for the first time. */
  attachments: ReadonlySignal<readonly StoredAttachment[] | undefined>;
  save(attachment: StoredAttachment): Promise<void>;
  dispose(): void;
}

/** The files that came with Spaces, as they change. */
export function createAttachmentsStore({
  attachments,
  save,
}: AttachmentsStoreDependencies): AttachmentsStore {
  const { items, dispose } = createLiveList(attachments);
  return {
    attachments: items,
    async save(attachment) {
      save(await attachments.open(attachment), attachment.name);
    },
    dispose,
  };
}
