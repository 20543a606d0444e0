import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './Notice.css';

export interface NoticeProps {
  kind: 'good' | 'warn' | 'danger' | 'info';
  title: string;
  /** Explains the title, and what to do now. */
  children?: ComponentChildren;
}

const ICONS = { good: 'check', warn: 'alert', danger: 'alert', info: 'info' } satisfies Record<
  NoticeProps['kind'],
  IconName
>;

/** An important message, with an icon and text besides its colour. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind}>
      <Icon name={ICONS[kind]} />
      <div class="notice-text">
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
