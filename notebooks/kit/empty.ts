/** Stands in for the parts of the notebook runtime that a lesson does without. What is left of the standard library is `md`, `Generators` and the like. */

export const md = async () =>
  (await import('../node_modules/@observablehq/notebook-kit/dist/src/runtime/stdlib/md.js')).md;

export const fileAttachments = undefined;
export const DatabaseClient = undefined;
export const FileAttachment = undefined;
export const Interpreter = undefined;
export const registerFile = undefined;
export const requireFileRegistration = undefined;
