import type { ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/list/live-list.ts';
import type { StoredAttachment } from '#utils/library/index.ts';

export interface AttachmentsStoreDependencies {
  attachments: ListSource<StoredAttachment> & {
    open(attachment: StoredAttachment): Promise<Blob>;
    remove(attachment: StoredAttachment): Promise<void>;
  };
  downloadBlob(blob: Blob, name: string): void;
}

export interface AttachmentsStore {
  /** All attachments in the library; undefined until they have been read for the first time. */
  attachments: ReadonlySignal<readonly StoredAttachment[] | undefined>;
  /** Downloads an attachment. */
  save(attachment: StoredAttachment): Promise<void>;
  /** Deletes it permanently. */
  remove(attachment: StoredAttachment): Promise<void>;
  dispose(): void;
}

/** UTF-16 code units, extension included. */
const MAX_NAME_LENGTH = 120;

/** The files that archives have beside the audio of Spaces, kept up to date. */
export function createAttachmentsStore({
  attachments,
  downloadBlob,
}: AttachmentsStoreDependencies): AttachmentsStore {
  const { items, dispose } = createLiveList(attachments);
  return {
    attachments: items,
    async save(attachment) {
      downloadBlob(await attachments.open(attachment), safeFileName(attachment.name));
    },
    remove: (attachment) => attachments.remove(attachment),
    dispose,
  };
}

/**
 * A name from an archive made safe for a file: without folders, characters that a system forbids, and controls of
 * writing direction (which make `fdp.exe` look like another name); and not hidden.
 */
export function safeFileName(name: string): string {
  const safe = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = safe.lastIndexOf('.');
  const extension = dot > 0 ? safe.slice(dot).slice(0, MAX_NAME_LENGTH / 4) : '';
  const stem = dot > 0 ? safe.slice(0, dot) : safe;
  return stem.slice(0, MAX_NAME_LENGTH - extension.length) + extension || 'file';
}
