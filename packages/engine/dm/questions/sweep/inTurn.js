/** Scenarios that are played at once: threads stay busy, and no more is held in memory than that. */
export const AT_ONCE = 16;
/** Does the same to each item, a few at a time, and gives what came out in the order of the items. */
export async function inTurn(items, work) {
    const results = [];
    let next = 0;
    const hand = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await work(items[index], index);
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, hand));
    return results;
}
