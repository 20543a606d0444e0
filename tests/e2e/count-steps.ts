import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does. A step is one click, one key (also one that is held down), or one phrase that is typed, with the Enter at its end. */
export interface Person {
  readonly steps: number;
  click(target: Locator): Promise<void>;
  press(key: string): Promise<void>;
  rightClick(target: Locator): Promise<void>;
  /** Shift with a click. */
  shiftClick(target: Locator): Promise<void>;
  /** Shift with a key that is held down until it has repeated so many times. */
  hold(key: string, times: number): Promise<void>;
  type(phrase: string): Promise<void>;
}

export function countSteps(page: Page): Person {
  let steps = 0;
  return {
    get steps() {
      return steps;
    },
    async click(target) {
      steps += 1;
      await target.click();
    },
    async press(key) {
      steps += 1;
      await page.keyboard.press(key);
    },
    async rightClick(target) {
      steps += 1;
      await target.click({ button: 'right' });
    },
    async shiftClick(target) {
      steps += 1;
      await target.click({ modifiers: ['Shift'] });
    },
    async hold(key, times) {
      steps += 1;
      await page.keyboard.down('Shift');
      for (let i = 0; i < times; i += 1) await page.keyboard.down(key);
      await page.keyboard.up(key);
      await page.keyboard.up('Shift');
    },
    async type(phrase) {
      steps += 1;
      await expect(page.locator('input:focus')).toBeVisible();
      await page.keyboard.type(phrase);
      await page.keyboard.press('Enter');
    },
  };
}
