/** How many recorded numbers differ from those of the model in C; null where there is no gcc. */
export function differingFromC(): number | null;
