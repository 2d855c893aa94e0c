import type { Causes, FeedbackLoop } from '@paydown/engine/internal';

/** The named circles of a causal diagram as a table in Markdown. */
export function loopsTable(causes: Causes): string {
  const rows = causes.loops.map(
    (loop) =>
      `| ${loop.name}${loop.cutBy === null ? '' : ` (cut by \`loops.${loop.cutBy}\`)`} | ${loop.kind} | ${wayRound(loop, causes)} | ${loop.story} |`,
  );
  return ['| circle | kind | way round | in words |', '|---|---|---|---|', ...rows].join('\n');
}

/** “debt +→ new debt +→ debt”. */
export function wayRound({ path }: FeedbackLoop, { parts, links }: Causes): string {
  const labelOf = (part: string) => parts.find(({ name }) => name === part)!.label.toLowerCase();
  return (
    path
      .map((from, i) => {
        const to = path[(i + 1) % path.length]!;
        return `${labelOf(from)} ${links.find((link) => link.from === from && link.to === to)!.sign}→ `;
      })
      .join('') + labelOf(path[0]!)
  );
}
