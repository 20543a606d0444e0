/* Runs in each of Firefox's processes, before the scripts of pages. Reports the console errors of extensions. */
(() => {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener(({ level, filename, arguments: values }) => {
    if (level !== 'error' && level !== 'assert') return;
    sendAsyncMessage('afterspace:console', { where: filename, text: values.map(String).join(' ') });
  }, Services.scriptSecurityManager.getSystemPrincipal());
})();
