/** A one-line defect: `from` stands exactly once in `file` and becomes `to`. */
export const DEFECTS: readonly {
  readonly kind: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}[];
