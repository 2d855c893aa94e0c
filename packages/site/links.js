/** Links and anchors of a built site that lead nowhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What stands behind the `#` of these is no place in a page: in the studio it is the question. */
const ASKED = /^studio[/\\]/;

/** @param absent folders that are not built this time: what leads into them is taken on trust */
export function deadLinks(folder, absent = []) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const anchors = new Map();
  const anchorsOf = (file) => {
    if (!anchors.has(file))
      anchors.set(
        file,
        new Set([...readFileSync(join(folder, file), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      );
    return anchors.get(file);
  };
  return pages.flatMap((page) => {
    const text = readFileSync(join(folder, page), 'utf8').replace(/<pre[ >][\s\S]*?<\/pre>/g, '');
    return [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, link]) => {
      if (/^(?:https?|data|mailto):/.test(link)) return [];
      const [path, anchor] = link.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (absent.some((name) => file.startsWith(name))) return [];
      if (link.startsWith('/') || file.startsWith('..')) return [`${page}: ${link} leaves the site`];
      if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile()) return [`${page}: ${link}`];
      return anchor === undefined || ASKED.test(file) || anchorsOf(file).has(decodeURIComponent(anchor))
        ? []
        : [`${page}: ${link}`];
    });
  });
}
