import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test('by keyboard from a sentence to what other sources say of it, and back', async ({ page }) => {
  await page.goto('/zh-tw/articles/takungpao-avocado/');
  const sentence = page.locator('article span[id]', { hasText: '閉源模型的支持者' });
  const marker = page.locator(`article span[id="${await sentence.getAttribute('id')}"] + a`);
  await expect(marker).toHaveAccessibleName(/^\d篇報導說到，看別篇怎麼說$/);
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-tw\/articles\/takungpao-avocado\/claims\/#s/);
  const target = page.locator('li:target');
  await expect(target).toContainText('閉源模型的支持者');
  await target.getByRole('link', { name: '未署媒體名' }).first().click();
  await expect(page).toHaveURL(/\/zh-tw\/articles\/unattributed-avocado\/#s/);
  await page.goBack();
  await expect(target).toBeInViewport();
});

test('an article says what it shares, and where it contradicts itself, without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/articles/takungpao-avocado/');
  await expect(page.getByText('這篇裏有互相矛盾的句子')).toBeVisible();
  const slip = page.getByRole('listitem').filter({ hasText: '，又說' }).last();
  await expect(slip).toHaveText('「是閉源模型的支持者」，又說「汪滔作為開源模型的擁護者」');
  await slip.getByRole('link').last().click();
  await expect(page.locator(':target')).toContainText('開源模型的擁護者');
  await page.getByRole('link', { name: /個只有這篇說到/ }).click();
  await expect(page).toHaveURL(/claims\/#alone$/);
  await expect(page.getByRole('region', { name: '只有這篇說到的' })).toBeVisible();
  await context.close();
});
