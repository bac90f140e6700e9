import { join } from 'node:path';
import type { Edition } from '../../src/content/edition.ts';
import type { Finding } from '../../src/content/finding.ts';
import { checkConversions } from './conversions.ts';
import { checkNearCopies } from './near-copies.ts';
import { checkPublishedIds } from './published-ids.ts';

/** Check what only shows when all articles are parsed and converted; `folder` is the content's. */
export async function checkEdition(edition: Edition, folder: string): Promise<Finding[]> {
  return [
    ...checkNearCopies(edition, folder),
    ...(await checkConversions(edition, join(folder, 'conversions'))),
    ...(await checkPublishedIds(edition, folder)),
  ];
}
