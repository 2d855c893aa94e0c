/** A colour as files of Office have it: its digits in capitals. */
export const hexOf = (colour: string): string => colour.slice(1).toUpperCase();
