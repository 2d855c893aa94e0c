/** Version of the model and its packages; part of every result. */
export const VERSION = '0.2.0';
