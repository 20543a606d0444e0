import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';
import './Notice.css';

export interface NoticeProps {
  kind: 'good' | 'warn' | 'danger' | 'info';
  title: string;
  /** Whether it is one line at first, which unfolds. */
  isFolded?: boolean;
  /** Explains the title, and what to do now. */
  children?: ComponentChildren;
}

const ICONS = { good: 'check', warn: 'alert', danger: 'alert', info: 'info' } satisfies Record<
  NoticeProps['kind'],
  IconName
>;

/** An important message, with an icon and text besides its colour. */
export function Notice({ kind, title, isFolded = false, children }: NoticeProps) {
  if (isFolded) {
    return (
      <details class="notice" data-kind={kind}>
        <summary class="notice-title">
          <Icon name={ICONS[kind]} />
          {title}
          <span class="notice-chevron">
            <Icon name="chevron-down" />
          </span>
        </summary>
        <div class="notice-text">{children}</div>
      </details>
    );
  }
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
