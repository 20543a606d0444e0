import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { LocaleProvider, type Locale } from './locale.ts';

export interface LocaleScopeProps {
  locale: ReadonlySignal<Locale>;
  children: ComponentChildren;
}

/** Provides a locale that may change: all that is below follows. */
export function LocaleScope({ locale, children }: LocaleScopeProps) {
  return <LocaleProvider value={locale.value}>{children}</LocaleProvider>;
}
