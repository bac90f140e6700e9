import { expect, test } from '@playwright/test';

// Apart from the others: what is refused here writes to the console, which they don't allow.
for (const path of ['/', '/zh-tw/articles/hkej-avocado/', '/search/?q=Meta', '/404.html']) {
  test(`${path} refuses code, markup, scripts and workers that are not its own`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|script-src 'self'/);
    // From a timer: what Playwright evaluates itself is free of the policy.
    const done = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          setTimeout(() => {
            const page = globalThis as unknown as {
              trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
              done?: boolean;
            };
            const add = (fill: (script: HTMLScriptElement) => void) => {
              const script = document.createElement('script');
              fill(script);
              document.head.append(script);
              if (!page.done) throw new Error('not run');
            };
            const attempts: Record<string, () => unknown> = {
              // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
              eval: () => globalThis.eval('1'),
              Function: () => new Function('return 1')(),
              innerHTML: () => {
                document.createElement('i').innerHTML = '<b>';
              },
              write: () => document.write('<p>'),
              'script text': () => add((script) => script.append('globalThis.done = true')),
              'script source': () =>
                add((script) => script.setAttribute('src', '/search/published.json')),
              worker: () => new Worker('/favicon.svg'),
              policy: () => page.trustedTypes.createPolicy('evil', {}),
            };
            const refused = (attempt: () => unknown) => {
              try {
                attempt();
                return false;
              } catch {
                return true;
              }
            };
            resolve(Object.keys(attempts).filter((name) => !refused(attempts[name] ?? (() => 0))));
          }, 20);
        }),
    );
    expect(done).toEqual([]);
  });
}
