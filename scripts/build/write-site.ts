// What belongs to no article, in a process of its own: node write-site.ts BUNDLE FOLDER; KEPT_CONTENT and
// TEXT_FACTS say of which edition.
import { openRenderer } from './open-renderer.ts';
import { writePages } from './write-pages.ts';

const [bundle = '', folder = ''] = process.argv.slice(2);
await writePages(await openRenderer(bundle), folder);
