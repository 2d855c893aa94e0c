/** A text as 32 bits (FNV-1a; Fowler, Noll & Vo 1991): the same on every machine, and spread enough to tell texts apart. */
export function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
