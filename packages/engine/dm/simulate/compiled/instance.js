import { MODULE } from './model.js';
let module;
function compiledModule() {
    if (!WebAssembly)
        throw new Error('no WebAssembly here');
    if (!module) {
        const text = atob(MODULE);
        const bytes = new Uint8Array(text.length);
        for (let i = 0; i < text.length; i++)
            bytes[i] = text.charCodeAt(i);
        module = new WebAssembly.Module(bytes);
    }
    return module;
}
/** The model with memory of its own. */
export function instantiate() {
    return new WebAssembly.Instance(compiledModule()).exports;
}
/** Whether compiled code can run here; a page may forbid it. */
export function canCompile() {
    try {
        compiledModule();
        return true;
    }
    catch {
        return false;
    }
}
