/** What the field's own checkers say of packed files: publint of each package, arethetypeswrong of what each exports. */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Problems that belong to packages of ES modules alone: Node before 20.19 cannot `require` them, and resolvers of before 2020 know no `exports`. */
const MEANT = ['CJSResolvesToESM', 'NoResolution'];
const OLD = ['node10', 'node16-cjs'];

/** Everything that is wrong, in words; nothing if all is well. */
export async function faultsOf(file) {
  const data = readFileSync(file);
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) },
    strict: true,
  });
  // A command alone has nothing to import.
  const { problems = [] } =
    pkg.exports === undefined ? {} : await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg)}`),
    ...problems
      .filter(({ kind, resolutionKind }) => !(MEANT.includes(kind) && OLD.includes(resolutionKind)))
      .map((problem) => `arethetypeswrong: ${JSON.stringify(problem)}`),
  ];
}
