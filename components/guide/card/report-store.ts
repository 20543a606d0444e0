import { type ReadonlySignal, signal } from '@preact/signals';

export interface ReportDependencies {
  /** The outline of the page as it is now. */
  outline: () => string;
  /** Rejects if the browser does not allow it. */
  copy: (text: string) => Promise<void>;
}

/** A report of a page on which the guide finds nothing. It is shown in full before the person copies it. */
export interface ReportStore {
  /** Undefined while no report is shown. */
  text: ReadonlySignal<string | undefined>;
  outcome: ReadonlySignal<'none' | 'copied' | 'refused'>;
  open(): void;
  close(): void;
  copy(): Promise<void>;
}

export function createReportStore({ outline, copy }: ReportDependencies): ReportStore {
  const text = signal<string | undefined>(undefined);
  const outcome = signal<'none' | 'copied' | 'refused'>('none');
  return {
    text,
    outcome,
    open() {
      outcome.value = 'none';
      text.value = outline();
    },
    close() {
      text.value = undefined;
    },
    async copy() {
      if (text.value === undefined) return;
      outcome.value = await copy(text.value).then(
        () => 'copied' as const,
        () => 'refused' as const,
      );
    },
  };
}
