import { HtmlValidate } from 'html-validate';
import type { Finding } from '../../src/content/finding.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What Astro and the Markdown pipeline write, all of it valid HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    'no-raw-characters': 'off',
    // A headline may be as long as its newspaper made it.
    'long-title': 'off',
  },
});

/** Check that every built page is valid HTML; `pages` are texts by path within the built folder. */
export async function checkHtml(pages: ReadonlyMap<string, string>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [file, html] of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message: said, line, column } of messages) {
        const message = `${said} [${ruleId}]`;
        findings.push({ severity: 'error', rule: 'html', file, line, column, message });
      }
    }
  }
  return findings;
}
