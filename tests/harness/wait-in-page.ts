/**
 * JavaScript whose promise gives the first truthy value of `expression`, looked at again at each change of the document and
 * each frame, so that nothing sleeps; or rejects after `timeout` ms with what the page said at last.
 */
export function waitInPage(expression: string, timeout: number): string {
  return `new Promise((resolve, reject) => {
    const expression = ${JSON.stringify(expression)};
    let busy = false;
    let over = false;
    const finish = (end, value) => {
      over = true;
      observer.disconnect();
      clearTimeout(deadline);
      end(value);
    };
    const look = async () => {
      if (busy || over) return;
      busy = true;
      try {
        const value = await (${expression});
        if (value && !over) finish(resolve, value);
      } catch (error) {
        if (!over) finish(reject, error);
      }
      busy = false;
    };
    const onFrame = () => {
      if (over) return;
      look();
      // Documents that nobody sees (offscreen ones) get no frames.
      document.visibilityState === 'visible' ? requestAnimationFrame(onFrame) : setTimeout(onFrame, 50);
    };
    const deadline = setTimeout(() => {
      const text = document.body?.innerText.slice(0, 400) ?? '';
      finish(reject, new Error('waited ${timeout} ms for ' + expression + ' in ' + location.href + ': ' + text));
    }, ${timeout});
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    onFrame();
  })`;
}

/** A function with its argument, or an expression as it is, as an expression. */
export function asExpression(code: string | ((argument: never) => unknown), argument?: unknown): string {
  return typeof code === 'string' ? code : `(${String(code)})(${JSON.stringify(argument) ?? ''})`;
}
