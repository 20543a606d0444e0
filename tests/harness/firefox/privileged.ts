import { readFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';

/** A document of the extension that WebDriver does not reach. */
export type View = 'popup' | 'background';

/** What the driver does with the browser's own rights (`privileged.js`). All but `errors` may wait for long. */
export interface Privileged {
  /** The JSON of what an expression gives, awaited. */
  evaluate(view: View, expression: string): Promise<string>;
  /** The mouse's; whether the element was under it then. */
  click(view: View, where: { x: number; y: number; selector: string }): Promise<boolean>;
  /** JSON: `{where, text}[]` */
  errors(): Promise<string>;
  openPopup(): Promise<void>;
  popupClosed(): Promise<void>;
  allowPermission(): Promise<void>;
  /** A PNG as a `data:` address. */
  photograph(view: View): Promise<string>;
  backgroundState(): Promise<string>;
  terminateBackground(): Promise<void>;
  wakeBackground(): Promise<void>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Brings the driver's scripts into the browser's own window. */
export async function enterBrowser(bidi: Bidi, extensionId: string, origin: string): Promise<Privileged> {
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

  const given = [extensionId, origin, inside, relay].map((value) => JSON.stringify(value)).join(', ');
  await run(`(() => { ${privileged} globalThis.afterspace = driveExtension(${given}); })()`);
  const call = (name: string, ...values: unknown[]): Promise<string> =>
    run(`afterspace.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
  const silently = async (name: string, ...values: unknown[]): Promise<void> => {
    await call(name, ...values);
  };
  return {
    evaluate: (view, expression) => call('evaluate', view, expression),
    click: async (view, where) => (await call('click', view, where)) === 'true',
    errors: () => call('errors'),
    openPopup: () => silently('openPopup'),
    allowPermission: () => silently('allowPermission'),
    popupClosed: () => silently('popupClosed'),
    photograph: (view) => call('photograph', view),
    backgroundState: () => call('backgroundState'),
    terminateBackground: () => silently('terminateBackground'),
    wakeBackground: () => silently('wakeBackground'),
  };
}
