import type JSZip from 'jszip';
import { dirname, join } from 'node:path/posix';

/** What holds of every file that PowerPoint opens without offering to repair it. */
export interface PackageRule {
  readonly says: string;
  /** Parts that it is about. */
  readonly parts: RegExp;
  /** What is wrong with a part; empty if nothing is. */
  faults(part: Part): readonly string[];
}

interface Part {
  readonly path: string;
  readonly xml: string;
  /** All paths of the file, and its text parts. */
  readonly paths: ReadonlySet<string>;
}

const SHAPES = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((found) => found[1] ?? found[0]);
const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/** One line a rule: what is known of PowerPoint’s repairs (issues of PptxGenJS), and what the schema says. */
export const PACKAGE_RULES: readonly PackageRule[] = [
  {
    says: 'a shape has a text, be it an empty one (#1441)',
    parts: SHAPES,
    faults: ({ xml }) => all(xml, /<p:sp>.*?<\/p:sp>/gs).filter((shape) => !shape.includes('<p:txBody>')),
  },
  {
    says: 'a background has a list of effects, be it an empty one (#1442)',
    parts: SHAPES,
    faults: ({ xml }) => all(xml, /<p:bgPr>.*?<\/p:bgPr>/gs).filter((each) => !each.includes('<a:effectLst/>')),
  },
  {
    says: 'the master of notes has no placeholders (#1443)',
    parts: /^ppt\/notesMasters\/notesMaster1\.xml$/,
    faults: ({ xml }) => all(xml, /<p:ph [^>]*>/g),
  },
  {
    says: 'the master of notes has a theme of its own (#1449)',
    parts: /^ppt\/notesMasters\/_rels\/notesMaster1\.xml\.rels$/,
    faults: ({ xml }) => all(xml, /Target="([^"]*theme1\.xml)"/g),
  },
  {
    says: 'types are given only to parts that are there (#1444)',
    parts: /^\[Content_Types\]\.xml$/,
    faults: ({ xml, paths }) => all(xml, /<Override PartName="\/([^"]+)"/g).filter((path) => !paths.has(path)),
  },
  {
    says: 'types are given only to endings that are there (#1449), each once, and to all of them',
    parts: /^\[Content_Types\]\.xml$/,
    faults({ xml, paths }) {
      const known = all(xml, /<Default Extension="([^"]+)"/g);
      const own = new Set(all(xml, /<Override PartName="\/([^"]+)"/g));
      const endings = [...paths].map((path) => path.slice(path.lastIndexOf('.') + 1));
      const untyped = [...paths].filter(
        (path) =>
          path !== '[Content_Types].xml' && !own.has(path) && !known.includes(path.slice(path.lastIndexOf('.') + 1)),
      );
      return [...known.filter((each) => !endings.includes(each)), ...twice(known), ...twice([...own]), ...untyped];
    },
  },
  {
    says: 'types of pictures are those of the registry (#1462)',
    parts: /^\[Content_Types\]\.xml$/,
    faults: ({ xml }) => all(xml, /ContentType="(image\/jpg)"/g),
  },
  {
    says: 'a part that is pointed to is there',
    parts: /\.rels$/,
    faults: ({ path, xml, paths }) =>
      all(xml, /Target="([^"]+)"/g)
        .map((target) => (target.startsWith('/') ? target.slice(1) : join(dirname(dirname(path)), target)))
        .filter((target) => !paths.has(target)),
  },
  {
    says: 'nothing points outside',
    parts: /\.rels$/,
    faults: ({ xml }) => all(xml, /<Relationship [^>]*TargetMode="External"[^>]*>/g),
  },
  {
    says: 'names of relations are used once',
    parts: /\.rels$/,
    faults: ({ xml }) => twice(all(xml, / Id="([^"]+)"/g)),
  },
  {
    says: 'numbers of shapes are used once',
    parts: SHAPES,
    faults: ({ xml }) => twice(all(xml, /<p:cNvPr id="([^"]+)"/g)),
  },
  {
    says: 'nothing is of a negative size, or of no number (#1440)',
    parts: /\.xml$/,
    faults: ({ xml }) => all(xml, /<a:ext [^>]*="-[^>]*>|="NaN"|="undefined"|="Infinity"|<c:v>(?:NaN|null)<\/c:v>/g),
  },
  {
    says: 'a line says how it is drawn',
    parts: /\.xml$/,
    faults: ({ xml }) => all(xml, /<a:ln>\s*<\/a:ln>|<a:ln\/>/g),
  },
  {
    says: 'anchors of cells are those of the schema',
    parts: /^ppt\/slides\/[^/]+\.xml$/,
    faults: ({ xml }) => all(xml, / anchor="([^"]*)"/g).filter((each) => !['t', 'ctr', 'b'].includes(each)),
  },
  {
    says: 'a row of a table has a cell for each column',
    parts: /^ppt\/slides\/[^/]+\.xml$/,
    faults: ({ xml }) =>
      all(xml, /<a:tbl>.*?<\/a:tbl>/gs).flatMap((table) => {
        const columns = all(table, /<a:gridCol /g).length;
        return all(table, /<a:tr .*?<\/a:tr>/gs).filter((row) => all(row, /<a:tc>/g).length !== columns);
      }),
  },
  {
    says: 'a chart has the axes that its series name, and no others (#1534)',
    parts: /^ppt\/charts\/[^/]+\.xml$/,
    faults({ xml }) {
      const named = all(xml, /<\/c:(?:ser|marker|gapWidth|overlap)[^>]*>|<c:axId val="([^"]+)"\/>/g).filter((each) =>
        /^\d+$/.test(each),
      );
      const drawn = all(xml, /<c:(?:catAx|valAx|dateAx)><c:axId val="([^"]+)"/g);
      return [...new Set(named)].sort().join() === [...drawn].sort().join() ? [] : [named.join(), drawn.join()];
    },
  },
  {
    says: 'a chart counts the numbers that it holds',
    parts: /^ppt\/charts\/[^/]+\.xml$/,
    faults: ({ xml }) =>
      all(xml, /<c:(?:num|str)Cache>.*?<\/c:(?:num|str)Cache>/gs).filter((cache) => {
        const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)![1]);
        return all(cache, /<c:pt idx="(\d+)"/g).some((at) => Number(at) >= count);
      }),
  },
  {
    says: 'the outline has a title for each slide (#1449)',
    parts: /^docProps\/app\.xml$/,
    faults({ xml, paths }) {
      const slides = [...paths].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
      const titles = all(xml, /<vt:lpstr>([^<]*)<\/vt:lpstr>/g).slice(1);
      return titles.length === slides && titles.every((title) => !/^Slide \d+$/.test(title)) ? [] : titles;
    },
  },
  {
    says: 'no text holds what XML cannot',
    parts: /\.(xml|rels|svg)$/,
    faults: ({ xml }) => all(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g),
  },
];

/** All that is wrong with a file, by rule. */
export async function brokenRules(zip: JSZip): Promise<readonly string[]> {
  const paths = new Set(Object.keys(zip.files));
  const folders = [...paths].filter((path) => zip.files[path]!.dir).map((path) => `an empty folder (#1449): ${path}`);
  const found = await Promise.all(
    [...paths]
      .filter((path) => /\.(xml|rels|svg)$/.test(path))
      .map(async (path) => {
        const xml = await zip.file(path)!.async('string');
        return PACKAGE_RULES.filter(({ parts }) => parts.test(path)).flatMap(({ says, faults }) =>
          faults({ path, xml, paths }).map((fault) => `${path}: ${says}: ${fault.slice(0, 120)}`),
        );
      }),
  );
  return [...folders, ...found.flat()];
}
