/** A share in percent, to so many significant digits: “20%”, “7.5%”. */
export const percent = (share: number, digits = 2): string => `${Number((100 * share).toPrecision(digits))}%`;
