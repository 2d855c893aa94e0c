/** Links and anchors of a built site that lead nowhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** @param absent folders that are not built this time: what leads into them is taken on trust */
export function deadLinks(folder, absent = []) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const own = pages.filter((name) => !/^(?:lessons|studio|reference[/\\]validation)[/\\]/.test(name));
  const anchors = new Map();
  const anchorsOf = (file) => {
    if (!anchors.has(file))
      anchors.set(
        file,
        new Set([...readFileSync(join(folder, file), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      );
    return anchors.get(file);
  };
  return own.flatMap((page) => {
    const text = readFileSync(join(folder, page), 'utf8').replace(/<pre>[\s\S]*?<\/pre>/g, '');
    return [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, link]) => {
      if (/^https?:/.test(link)) return [];
      const [path, anchor] = link.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (absent.some((name) => file.startsWith(name))) return [];
      if (link.startsWith('/') || file.startsWith('..')) return [`${page}: ${link} leaves the site`];
      if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile()) return [`${page}: ${link}`];
      return anchor === undefined || anchorsOf(file).has(decodeURIComponent(anchor)) ? [] : [`${page}: ${link}`];
    });
  });
}
