import type { BrowserContext } from '@playwright/test';

/** The settings on the browser's page of extensions. */
export interface ExtensionSettings {
  /** "Allow access to file URLs". A change makes the browser reload the extension. */
  fileAccess?: boolean;
  pinnedToToolbar?: boolean;
  /** The sites on which the extension runs. */
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

/**
 * Changes the settings on `chrome://extensions`, the only page that may. Returns whether the browser reloads the
 * extension for it.
 */
export async function changeExtensionSettings(
  context: BrowserContext,
  extensionId: string,
  settings: ExtensionSettings,
): Promise<boolean> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const before = await page.evaluate<boolean>(
    // A string, because there are no types for this page's API.
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
