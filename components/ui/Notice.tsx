import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './Notice.css';

export interface NoticeProps {
  kind: 'good' | 'warn' | 'danger' | 'info';
  title: string;
  /** What it means and what to do now. */
  children?: ComponentChildren;
}

const ICONS = { good: 'check', warn: 'alert', danger: 'alert', info: 'info' } satisfies Record<
  NoticeProps['kind'],
  IconName
>;

/** Something a person should know, with a sign and words beside its colour. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind}>
      <Icon name={ICONS[kind]} />
      <div class="notice-words">
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
