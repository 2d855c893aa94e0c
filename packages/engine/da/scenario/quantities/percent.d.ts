/** A share in percent, to so many significant digits: “20%”, “7.5%”. */
export declare const percent: (share: number, digits?: number) => string;
