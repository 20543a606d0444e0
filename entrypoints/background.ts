import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '#utils/messaging.ts';
import { mountGuide, reachOpenTabs, startGuide } from '#utils/x/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    onMessage('mountGuide', async ({ sender }) => {
      if (sender.tab?.id !== undefined) await mountGuide(sender.tab.id);
    });
    onMessage('startGuide', () => startGuide());
    browser.runtime.onInstalled.addListener(() => void reachOpenTabs());
  },
});
