/* Runs in Firefox's own window, with the browser's rights: what `privileged.ts` speaks to. */
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const script = (source) => `data:text/javascript,${encodeURIComponent(source)}`;
const popup = () => document.querySelector('panel[panelopen] .webextension-popup-browser');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What Firefox says of a page that was closed while it waited for an answer: not the page's mistake, and a person's right. */
const CLOSED_EARLY = 'Promise resolved after context unloaded';

globalThis.driveExtension = (extensionId, origin, inside, consoleRelay) => {
  const errors = [];
  const entered = new WeakSet();
  let lastId = 0;

  Services.ppmm.addMessageListener('afterspace:console', ({ data }) => {
    if (data.where.startsWith(origin) && !data.text.startsWith(CLOSED_EARLY)) errors.push(data);
  });
  Services.ppmm.loadProcessScript(script(consoleRelay), true);
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith(origin)) return;
      if ((message.flags & Ci.nsIScriptError.warningFlag) !== 0) return;
      if (message.errorMessage.startsWith(CLOSED_EARLY)) return;
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

  /** Asks the script beside the document; rejects when the document goes away meanwhile. */
  function ask(view, name, question) {
    const browser = browserOf(view);
    const { messageManager } = browser;
    if (!entered.has(messageManager)) messageManager.loadFrameScript(script(inside), false);
    entered.add(messageManager);
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
      messageManager.sendAsyncMessage(`afterspace:${name}`, { id, ...question });
    });
  }

  return {
    evaluate: (view, expression) => ask(view, 'evaluate', { expression }),
    click: (view, point) => ask(view, 'click', point),
    errors: () => JSON.stringify(errors),
    async openPopup() {
      const { browserActionFor } = ExtensionParent.apiManager.global;
      await browserActionFor(extension()).triggerAction(window);
      while (popup() === null || !popup().currentURI.spec.startsWith(origin)) await frame();
    },
    async popupClosed() {
      while (popup() !== null) await frame();
    },
    /** The browser's question hangs from the toolbar, and is gone once it has been answered. */
    async allowPermission() {
      const question = () => document.querySelector('#notification-popup[panelopen] popupnotification');
      while (question() === null) await frame();
      while (question() !== null) {
        question().button.click();
        await frame();
      }
    },
    /** A PNG as a data: address. */
    async photograph(view) {
      const browser = browserOf(view);
      const { width, height } = browser.getBoundingClientRect();
      const area = new DOMRect(0, 0, width, height);
      const { devicePixelRatio: scale } = window;
      const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, scale, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    },
    backgroundState: () => extension().backgroundState,
    terminateBackground: () => extension().terminateBackground(),
    wakeBackground: () => extension().wakeupBackground(),
  };
};
