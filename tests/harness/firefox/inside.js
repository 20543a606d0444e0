/* Runs beside a document of the extension that WebDriver cannot reach: the popup or the background page. */
addMessageListener('afterspace:evaluate', async ({ data: { id, expression } }) => {
  try {
    // The page's Content Security Policy forbids its own eval.
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const value = await Cu.evalInSandbox(
      `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      sandbox,
    );
    sendAsyncMessage('afterspace:result', { id, value });
  } catch (error) {
    sendAsyncMessage('afterspace:result', { id, error: `${String(error)}\n${error?.stack ?? ''}` });
  }
});

addMessageListener('afterspace:click', ({ data: { id, x, y, selector } }) => {
  let isHit = false;
  const onClick = () => (isHit = true);
  const element = content.document.querySelector(selector);
  element?.addEventListener('click', onClick, { capture: true });
  const mouse = { button: 0, clickCount: 1 };
  content.synthesizeMouseEvent('mousemove', x, y, {}, {});
  content.synthesizeMouseEvent('mousedown', x, y, { ...mouse, buttons: 1 }, {});
  content.synthesizeMouseEvent('mouseup', x, y, mouse, {});
  element?.removeEventListener('click', onClick, { capture: true });
  sendAsyncMessage('afterspace:result', { id, value: String(isHit) });
});
