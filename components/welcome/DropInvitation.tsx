import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import './DropInvitation.css';

export interface DropInvitationProps {
  /** The file pickers. */
  children: ComponentChildren;
}

/** Asks for an archive that the person has already. */
export function DropInvitation({ children }: DropInvitationProps) {
  const { t } = useLocale();
  return (
    <section class="drop-invitation" aria-labelledby="drop-invitation-title">
      <h2 id="drop-invitation-title">{t('have-zip-title')}</h2>
      <p>{t('have-zip-text')}</p>
      {children}
    </section>
  );
}
