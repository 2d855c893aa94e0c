/** Markdown as it is written beside the code becomes HTML of the site. */
import { posix } from 'node:path';
import { Marked } from 'marked';
import { DOCS } from './pages.js';

export const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The anchor of a heading, as the hosts of repositories make it. */
export const slug = (text) =>
  text
    .replace(/<[^>]+>|&#?\w+;/g, '')
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** A link whose words are the name of a file is called by what the file is about. */
const named = (html, { title }) => (/^[\w-]+\.md$/.test(html) ? escape(title.toLowerCase()) : html);

const placeOf = new Map(Object.entries(DOCS).map(([place, { source }]) => [source, place]));

/**
 * A page in Markdown as HTML.
 *
 * @param source its path in the repository, to which its links are relative
 * @param place its path on the site, without its ending
 * @param take is told every file that the page shows, by its path in the repository; answers with its path on the site
 */
export function rendered(text, source, place, take) {
  const seen = new Map();
  const anchor = (html) => {
    const name = slug(html);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
  const to = (target) => posix.relative(posix.dirname(place), target) || posix.basename(target);
  const inRepository = (href) => posix.normalize(posix.join(posix.dirname(source), href));
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchor(html)}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        if (/^(?:https?:|#)/.test(href)) return `<a href="${escape(href)}">${html}</a>`;
        const [path, hash] = href.split('#');
        const file = inRepository(path);
        const story = /^scenarios\/([\w-]+)\.yaml$/.exec(file);
        if (story) return `<a href="${to('stories.html')}#${story[1]}">${html}</a>`;
        const there = placeOf.get(file);
        // Code and what lies only in the repository have no place here.
        if (there === undefined) return html;
        return `<a href="${to(`${there}.html`)}${hash ? `#${hash}` : ''}">${named(html, DOCS[there])}</a>`;
      },
      image({ href, text: alt }) {
        return `<img src="${to(take(inRepository(href)))}" alt="${escape(alt)}" loading="lazy">`;
      },
    },
  });
  return marked
    .parse(text)
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}
