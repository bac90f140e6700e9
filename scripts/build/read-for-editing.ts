import { join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import { formatFindings } from '../../src/content/format-findings.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { makeSchemas } from '../schemas/make-schemas.ts';
import { writeFrontMatterHelp } from '../schemas/write-front-matter-help.ts';

/**
 * Read a content folder that is being edited: give its errors, and all findings as check prints them.
 * Where it is sound, editors' programs are told the fields and ids that articles may have now.
 */
export async function readForEditing(
  folder: string,
): Promise<{ errors: Finding[]; report: string }> {
  const { content, findings } = await loadContent(folder);
  // Those programs look at the project's own content alone.
  const schema = content && folder === 'content' && makeSchemas(content).get('article.json');
  if (schema) await writeFrontMatterHelp(schema, join(folder, 'articles'));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const report = [warnings, errors].map(formatFindings).filter(Boolean).join('\n\n');
  return { errors, report };
}
