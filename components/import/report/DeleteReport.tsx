import { useState } from 'preact/hooks';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface DeleteReportProps {
  onDelete: () => void;
}

/** Deletes the report of an import, after a confirmation that says what stays. */
export function DeleteReport({ onDelete }: DeleteReportProps) {
  const { t } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div>
      <button type="button" class="button" data-kind="quiet-danger" onClick={() => setIsAsking(true)}>
        <Icon name="bin" />
        {t('report-delete')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('report-delete-question')}
          confirmLabel={t('report-delete')}
          onConfirm={onDelete}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('report-delete-help')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
