import ts from 'typescript';

/** Which fields of records a function has read or written so far, and the local that holds each: what is known is not loaded again. */
export class KnownFields {
  /** By the name of the field, then by that of the record. */
  #locals = new Map<string, ReadonlyMap<string, number>>();

  /** The local that holds a field, if it is known. */
  get(node: ts.PropertyAccessExpression): number | undefined {
    return this.#locals.get(node.name.text)?.get(node.expression.getText());
  }

  /** A field has been loaded into a local. */
  read({ name, expression }: ts.PropertyAccessExpression, local: number): void {
    const known = this.#locals.get(name.text) ?? [];
    if (ts.isIdentifier(expression)) this.#locals.set(name.text, new Map([...known, [expression.text, local]]));
  }

  /** A field now holds what a local does. Records of other names may be the same one. */
  written(node: ts.PropertyAccessExpression, local: number): void {
    this.#locals.delete(node.name.text);
    this.read(node, local);
  }

  /** Anything may have been written: by a call, or in an earlier round of a loop. */
  forget(): void {
    this.#locals.clear();
  }

  /** Translates what is gone through in some cases only; what is known after it was known before and has not changed. */
  inSomeCases<T>(translate: () => T): T {
    const before = new Map(this.#locals);
    const result = translate();
    const after = this.#locals;
    this.#locals = new Map(
      [...before].map(([field, locals]) => [
        field,
        new Map([...locals].filter(([record, local]) => after.get(field)?.get(record) === local)),
      ]),
    );
    return result;
  }
}
