import { expect, test } from '@playwright/test';

// Apart from the others: a failed request writes to the console, which they don't allow.
test('an index that cannot be loaded is told, and a second try works', async ({ page }) => {
  await page.route('**/search/published.json', (route) => route.abort());
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toHaveText(/索引取不到/);
  await page.unroute('**/search/published.json');
  await page.getByRole('button', { name: '再試一次' }).click();
  await expect(page.getByRole('status')).toContainText('汪滔');
  await expect(page.locator('#results').getByRole('link').first()).toBeVisible();
});

test('a damaged file of the index is told, with no results', async ({ page }) => {
  await page.route('**/search/published/*.txt', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('汪', '王') });
  });
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toHaveText(/索引取不到/);
  await expect(page.locator('#results').getByRole('link')).toHaveCount(0);
  await page.unroute('**/search/published/*.txt');
  await page.getByRole('button', { name: '再試一次' }).click();
  await expect(page.getByRole('status')).toContainText('汪滔');
});
