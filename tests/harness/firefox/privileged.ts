import { readFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';

/** A document of the extension that WebDriver cannot reach. */
export type View = 'popup' | 'background';

/** The calls of `privileged.js`, which has the browser's privileges. All but `errors` may take long. */
export interface Privileged {
  /** Evaluates and awaits an expression. Returns its value as JSON. */
  evaluate(view: View, expression: string): Promise<string>;
  /** Clicks with the mouse. Returns whether it hit the element. */
  click(view: View, where: { x: number; y: number; selector: string }): Promise<boolean>;
  /** JSON of `{where, text}[]`. */
  errors(): Promise<string>;
  openPopup(): Promise<void>;
  popupClosed(): Promise<void>;
  allowPermission(): Promise<void>;
  /** A PNG as a `data:` URL. */
  screenshot(view: View): Promise<string>;
  backgroundState(): Promise<string>;
  terminateBackground(): Promise<void>;
  wakeBackground(): Promise<void>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Injects the driver's scripts into the browser's own window. */
export async function injectPrivileged(bidi: Bidi, extensionId: string, origin: string): Promise<Privileged> {
  const [privileged, inside, relay] = await Promise.all(
    ['privileged.js', 'inside.js', 'console-relay.js'].map((name) =>
      readFile(new URL(name, import.meta.url), 'utf8'),
    ),
  );
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: contexts[0]?.context };

  async function run(expression: string): Promise<string> {
    const { result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result?.value ?? '';
  }

  const injected = [extensionId, origin, inside, relay].map((value) => JSON.stringify(value)).join(', ');
  await run(`(() => { ${privileged} globalThis.afterspace = driveExtension(${injected}); })()`);
  const call = (name: string, ...values: unknown[]): Promise<string> =>
    run(`afterspace.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
  const callVoid = async (name: string, ...values: unknown[]): Promise<void> => {
    await call(name, ...values);
  };
  return {
    evaluate: (view, expression) => call('evaluate', view, expression),
    click: async (view, where) => (await call('click', view, where)) === 'true',
    errors: () => call('errors'),
    openPopup: () => callVoid('openPopup'),
    allowPermission: () => callVoid('allowPermission'),
    popupClosed: () => callVoid('popupClosed'),
    screenshot: (view) => call('screenshot', view),
    backgroundState: () => call('backgroundState'),
    terminateBackground: () => callVoid('terminateBackground'),
    wakeBackground: () => callVoid('wakeBackground'),
  };
}
