// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '#components/ui/notice/Toast.tsx';
import { createToastStore } from '#components/ui/notice/toast-store.ts';
import { byRole, byTestId, clear, click, fire, pageText, show } from '../screen.tsx';

const controlZ = () =>
  new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });

async function showToast() {
  const store = createToastStore();
  const onAction = vi.fn<() => void>();
  store.show({ text: 'Talk was deleted', action: 'Undo', onAction });
  await show(
    <>
      <input type="text" />
      <Toast store={store} />
    </>,
  );
  return { store, onAction };
}

afterEach(clear);

describe('Toast', () => {
  it('says what happened, and undoes it', async () => {
    const { onAction } = await showToast();
    const before = pageText();

    await click(byTestId('toast-action'));

    expect(before).toContain('Talk was deleted');
    expect(onAction).toHaveBeenCalledOnce();
    expect(pageText()).toBe('');
  });

  it('undoes it with Ctrl+Z', async () => {
    const { onAction } = await showToast();

    await fire(document.body, controlZ());

    expect(onAction).toHaveBeenCalledOnce();
  });

  it('leaves Ctrl+Z to a field in which somebody types', async () => {
    const { onAction } = await showToast();
    const event = controlZ();

    await fire(document.querySelector('input') ?? document.body, event);

    expect(onAction).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  it('is dismissed without its action', async () => {
    const { onAction } = await showToast();

    await click(byRole('button', 'Dismiss'));

    expect(onAction).not.toHaveBeenCalled();
    expect(pageText()).toBe('');
  });
});
