import type { BrowserContext } from '@playwright/test';

/** What a person can switch on the browser's page of extensions. */
export interface ExtensionSettings {
  /** "Allow access to file URLs": the browser loads the extension anew. */
  fileAccess?: boolean;
  pinnedToToolbar?: boolean;
}

/** Switches on `chrome://extensions`, where alone the browser allows it. */
export async function changeExtensionSettings(
  context: BrowserContext,
  extensionId: string,
  settings: ExtensionSettings,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    // A string: the page has an API that no types know.
    `(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, ...settings })});
    })()`,
  );
  await page.close();
}
