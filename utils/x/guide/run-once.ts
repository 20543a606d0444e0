type ScriptName = 'loader' | 'guide';

/**
 * Under a symbol, because elements of X's page appear as properties of `globalThis` under their own ids. All scripts of
 * one version of the extension share a world in each page, which the page itself cannot reach.
 */
const keyOf = (name: ScriptName): symbol => Symbol.for(`afterspace-${name}`);

/** Ends the script of this name that already runs in this page, if there is one. Returns what ends this one. */
export function replaceScript(name: ScriptName): AbortController {
  const former: unknown = Reflect.get(globalThis, keyOf(name));
  if (former instanceof AbortController) former.abort();
  const current = new AbortController();
  Reflect.set(globalThis, keyOf(name), current);
  return current;
}

/** Whether a script of this name runs in this page. One of an earlier version of the extension does not count. */
export function isScriptRunning(name: ScriptName): boolean {
  const current: unknown = Reflect.get(globalThis, keyOf(name));
  return current instanceof AbortController && !current.signal.aborted;
}
