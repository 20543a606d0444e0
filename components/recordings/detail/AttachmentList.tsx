import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { StoredAttachment } from '#utils/library/index.ts';
import './AttachmentList.css';

export interface AttachmentListProps {
  title: string;
  attachments: readonly StoredAttachment[];
  onSave: (attachment: StoredAttachment) => void;
}

/** Attachments, each with a button that downloads it. Empty where there are none. */
export function AttachmentList({ title, attachments, onSave }: AttachmentListProps) {
  const { t, formats } = useLocale();
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
              <button
                type="button"
                class="button"
                data-testid="save-attachment"
                aria-label={t('attachment-save-name', { name })}
                onClick={() => onSave(attachment)}
              >
                <Icon name="file" />
                {t('attachment-save')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
