import { signal, type ReadonlySignal } from '@preact/signals';

/** A short message about what has just happened. */
export interface ToastMessage {
  text: string;
  /** The label of its button: a verb, such as Undo. */
  action?: string;
  onAction?: () => void;
}

export interface ToastStore {
  toast: ReadonlySignal<ToastMessage | undefined>;
  /** Shows this message instead of the one before. */
  show(message: ToastMessage): void;
  /** Does what its button does, and hides it. Returns whether there was such an action. */
  act(): boolean;
  hide(): void;
  /** Stops the time while somebody reads it, or is about to use it; and lets it go on. */
  pause(): void;
  resume(): void;
}

/** How long a message is shown, in ms. */
export const TOAST_DURATION = 10_000;

/** One message at a time. */
export function createToastStore(): ToastStore {
  const toast = signal<ToastMessage | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endsAt = 0;
  let remaining = 0;

  function hide(): void {
    clearTimeout(timer);
    toast.value = undefined;
  }

  function hideIn(ms: number): void {
    clearTimeout(timer);
    endsAt = performance.now() + ms;
    timer = setTimeout(hide, ms);
  }

  return {
    toast,
    show(message) {
      toast.value = message;
      hideIn(TOAST_DURATION);
    },
    act() {
      const { onAction } = toast.peek() ?? {};
      if (!onAction) return false;
      hide();
      onAction();
      return true;
    },
    hide,
    pause() {
      clearTimeout(timer);
      remaining = Math.max(0, endsAt - performance.now());
    },
    resume() {
      if (toast.peek()) hideIn(remaining);
    },
  };
}
