import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { StoredAttachment } from '#utils/library/index.ts';
import './AttachmentList.css';

export interface AttachmentListProps {
  title: string;
  attachments: readonly StoredAttachment[];
  onSave: (attachment: StoredAttachment) => void;
  onDelete: (attachment: StoredAttachment) => void;
}

/** Attachments, each with buttons that download or delete it. Empty where there are none. */
export function AttachmentList({ title, attachments, onSave, onDelete }: AttachmentListProps) {
  const { t, formats } = useLocale();
  const [asking, setAsking] = useState<StoredAttachment | undefined>(undefined);
  if (attachments.length === 0) return null;

  return (
    <section class="attachment-list" data-testid="attachments" data-count={attachments.length}>
      <h2>{title}</h2>
      <p>{t('attachments-help')}</p>
      <ul>
        {attachments.map((attachment) => {
          const { bytesId, name, size, isIntact } = attachment;
          return (
            <li key={bytesId}>
              <div class="attachment-text">
                <bdi>{name}</bdi>
                <span class="figures">{formats.bytes(size)}</span>
                {!isIntact && <span>{t('attachment-damaged')}</span>}
              </div>
              <Button
                icon="download"
                data-testid="save-attachment"
                aria-label={t('attachment-save-name', { name })}
                onClick={() => onSave(attachment)}
              >
                {t('attachment-save')}
              </Button>
              <IconButton
                icon="bin"
                kind="quiet-danger"
                label={t('attachment-delete-name', { name })}
                onClick={() => setAsking(attachment)}
              />
            </li>
          );
        })}
      </ul>
      {asking && (
        <ConfirmDialog
          title={t('attachment-delete-question', { name: asking.name })}
          confirmLabel={t('attachment-delete')}
          onConfirm={() => onDelete(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t('attachment-delete-help', { size: formats.bytes(asking.size) })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
