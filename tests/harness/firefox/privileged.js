/* Runs in Firefox's own window with the browser's privileges. `privileged.ts` calls it. */
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const script = (source) => `data:text/javascript,${encodeURIComponent(source)}`;
const popup = () => document.querySelector('panel[panelopen] .webextension-popup-browser');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Firefox's messages when a page was closed, or left with the way back kept, while it waited for an answer or for a call that Firefox
 * then gave up. The text of the last is Firefox's own: an error of ours would have its message there. None is an error of the page.
 */
const CLOSED_EARLY =
  /^Promise (?:resolved after context unloaded|resolved while context is inactive|rejected after context unloaded: An unexpected error occurred)/;

globalThis.driveExtension = (extensionId, origin, inside, consoleRelay) => {
  const errors = [];
  const injected = new WeakSet();
  let lastId = 0;

  Services.ppmm.addMessageListener('afterspace:console', ({ data }) => {
    if (data.where.startsWith(origin) && !CLOSED_EARLY.test(data.text)) errors.push(data);
  });
  Services.ppmm.loadProcessScript(script(consoleRelay), true);
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith(origin)) return;
      if ((message.flags & Ci.nsIScriptError.warningFlag) !== 0) return;
      if (CLOSED_EARLY.test(message.errorMessage)) return;
      errors.push({ where: message.sourceName, text: message.errorMessage });
    },
  });

  const extension = () => WebExtensionPolicy.getByID(extensionId).extension;
  const background = () =>
    [...extension().views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
  const browserOf = (view) => {
    const browser = view === 'popup' ? popup() : background();
    if (browser === undefined || browser === null) throw new Error(`there is no ${view} now`);
    return browser;
  };

  /** Calls the script beside the document. Rejects if the document is closed before the answer. */
  function call(view, name, parameters) {
    const browser = browserOf(view);
    const { messageManager } = browser;
    if (!injected.has(messageManager)) messageManager.loadFrameScript(script(inside), false);
    injected.add(messageManager);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const end = (finish, value) => {
        messageManager.removeMessageListener('afterspace:result', onResult);
        Services.obs.removeObserver(onGone, 'message-manager-close');
        finish(value);
      };
      const onResult = ({ data }) => {
        if (data.id !== id) return;
        if (data.error === undefined) end(resolve, data.value);
        else end(reject, new Error(data.error));
      };
      const onGone = (subject) => {
        if (subject === messageManager) end(reject, new Error(`the ${view} has gone`));
      };
      messageManager.addMessageListener('afterspace:result', onResult);
      Services.obs.addObserver(onGone, 'message-manager-close');
      messageManager.sendAsyncMessage(`afterspace:${name}`, { id, ...parameters });
    });
  }

  return {
    evaluate: (view, expression) => call(view, 'evaluate', { expression }),
    click: (view, point) => call(view, 'click', point),
    errors: () => JSON.stringify(errors),
    async openPopup() {
      const { browserActionFor } = ExtensionParent.apiManager.global;
      await browserActionFor(extension()).triggerAction(window);
      while (popup() === null || !popup().currentURI.spec.startsWith(origin)) await frame();
    },
    async popupClosed() {
      while (popup() !== null) await frame();
    },
    /** Firefox shows the prompt below the toolbar, and closes it after the click. */
    async allowPermission() {
      const prompt = () => document.querySelector('#notification-popup[panelopen] popupnotification');
      while (prompt() === null) await frame();
      while (prompt() !== null) {
        prompt().button.click();
        await frame();
      }
    },
    /** A PNG as a data: URL. */
    async screenshot(view) {
      const browser = browserOf(view);
      const { width, height } = browser.getBoundingClientRect();
      const area = new DOMRect(0, 0, width, height);
      const { devicePixelRatio: scale } = window;
      const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, scale, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png');
    },
    backgroundState: () => extension().backgroundState,
    terminateBackground: () => extension().terminateBackground(),
    wakeBackground: () => extension().wakeupBackground(),
  };
};
