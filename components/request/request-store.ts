import { signal, type ReadonlySignal } from '@preact/signals';

export interface RequestStoreDependencies {
  /** Goes to X and shows the guide there. */
  startGuide: () => Promise<void>;
  notices: {
    areAllowed(): Promise<boolean>;
    /** Asks the person; the browser wants this in the turn of a click. */
    allow(): Promise<boolean>;
  };
}

export interface RequestStore {
  /** Whether we may tell when the archive is here; undefined until known. */
  areNoticesAllowed: ReadonlySignal<boolean | undefined>;
  startGuide(): Promise<void>;
  allowNotices(): Promise<void>;
}

/** The request to X, and being told when it has been answered. */
export function createRequestStore({ startGuide, notices }: RequestStoreDependencies): RequestStore {
  const areNoticesAllowed = signal<boolean | undefined>(undefined);
  void notices.areAllowed().then((allowed) => {
    areNoticesAllowed.value = allowed;
  });
  return {
    areNoticesAllowed,
    startGuide,
    async allowNotices() {
      areNoticesAllowed.value = await notices.allow();
    },
  };
}
