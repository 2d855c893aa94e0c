/** Memory that is made once: to touch new memory for the first time can cost more than what is done with it. */
export function reusedMemory() {
    const rooms = [];
    let next = 0;
    return {
        allocate(bytes) {
            if (rooms[next]?.byteLength !== bytes)
                rooms[next] = new ArrayBuffer(bytes);
            return rooms[next++];
        },
        again: () => void (next = 0),
    };
}
