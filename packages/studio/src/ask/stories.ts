import type { ScenarioSource } from '@paydown/engine/internal';

const files: Readonly<Record<string, string>> = import.meta.glob('../../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const baseName = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '');

const texts = new Map(Object.entries(files).map(([path, text]) => [baseName(path), text]));

/** What the reader's own file is called in a question. */
export const OWN = 'own';

/** The stories there are, by the name of their file. */
export const STORIES: readonly string[] = [...texts.keys()].sort();

/** What a story calls itself. */
export const titleOf = (story: string): string => /^name: *(.+)$/m.exec(texts.get(story) ?? '')?.[1]?.trim() ?? story;

/** Where scenarios come from: the stories, and the reader's own file if there is one. */
export const sourceWith = (own: string | null): ScenarioSource => ({
  read(path) {
    const name = baseName(path);
    const text = name === OWN ? own : texts.get(name);
    if (text === undefined || text === null)
      throw new Error(
        name === OWN
          ? 'This question is about somebody’s own file, which is not in the link. Ask its sender for the file, and open it here.'
          : `There is no story called “${name.slice(0, 60)}” here.`,
      );
    return text;
  },
  resolve: (_from, to) => baseName(to),
});
