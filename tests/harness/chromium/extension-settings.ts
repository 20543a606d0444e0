import type { BrowserContext } from '@playwright/test';

/** What a person can switch on the browser's page of extensions. */
export interface ExtensionSettings {
  /** "Allow access to file URLs": the browser loads the extension anew. */
  fileAccess?: boolean;
  pinnedToToolbar?: boolean;
  /** On which sites it may be. */
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

/** Switches on `chrome://extensions`, where alone the browser allows it. Says whether the extension starts anew for it. */
export async function changeExtensionSettings(
  context: BrowserContext,
  extensionId: string,
  settings: ExtensionSettings,
): Promise<boolean> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const before = await page.evaluate<boolean>(
    // A string: the page has an API that no types know.
    `(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const { fileAccess } = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extensionId)});
      await chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, ...settings })});
      return fileAccess.isActive;
    })()`,
  );
  await page.close();
  return settings.fileAccess !== undefined && settings.fileAccess !== before;
}
