import { transformSync } from 'esbuild';

/** Give a page with its inline scripts made small; modules are so already, other types are data. */
export function minifyScripts(html: string): string {
  return html.replace(
    /(<script>)([\s\S]*?)(<\/script>)/g,
    (_, open: string, code: string, close: string) =>
      open + transformSync(code, { minify: true, target: 'es2022' }).code.trim() + close,
  );
}
