// Keeps the files of the second copy of the book: in the browser's own file system, where only a
// worker can write in place and flush. What is in them is none of its business
// (src/disk/twin/mod.rs knows that).
//
// It is asked [number, what, file, at, length or bytes] and answers [number, problem or null, answer].

const FOLDER = "byname";
// Another page may have just been closed, and the browser not have taken its files from it yet.
const TRIES = 40;
const PAUSE = 50;

const root = async () => {
    if (!navigator.storage?.getDirectory) throw new DOMException("no files here", "NotSupportedError");
    return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
};
let folder = null;
// Where each file lies: looking for it takes as long as opening it.
const places = new Map();

async function place(name) {
    folder ??= root();
    if (!places.has(name)) {
        places.set(name, await (await folder).getFileHandle(name, { create: true }));
    }
    return places.get(name);
}

async function opened(name) {
    const handle = await place(name);
    for (let tries = 1; ; tries += 1) {
        try {
            return await handle.createSyncAccessHandle();
        } catch (error) {
            if (error.name !== "NoModificationAllowedError" || tries === TRIES) throw error;
            await new Promise((go) => setTimeout(go, PAUSE));
        }
    }
}

// A write may take less than it is given, and then says how much it took.
function writeAll(file, bytes, at) {
    for (let done = 0; done < bytes.length; ) {
        const took = file.write(bytes.subarray(done), { at: at + done });
        if (took === 0) throw new DOMException("no room left", "QuotaExceededError");
        done += took;
    }
}

const ACTS = {
    size: (file) => file.getSize(),
    read: (file, at, length) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, file.getSize() - at)));
        const got = file.read(bytes, { at });
        return bytes.subarray(0, got);
    },
    write: (file, at, bytes) => {
        writeAll(file, bytes, at < 0 ? file.getSize() : at);
        file.flush();
        return null;
    },
    cut: (file, length) => {
        if (file.getSize() > length) {
            file.truncate(length);
            file.flush();
        }
        return null;
    },
};

function problem({ name }) {
    if (name === "QuotaExceededError") return "full";
    const absent = ["NotSupportedError", "SecurityError", "TypeError", "NotAllowedError"];
    return folder === null || absent.includes(name) ? "absent" : "failed";
}

// It is closed before it is answered: another tab opens it in the moment in which it hears.
async function done(what, name, ...more) {
    const file = await opened(name);
    try {
        return ACTS[what](file, ...more);
    } finally {
        file.close();
    }
}

async function answer(number, ...question) {
    try {
        const given = await done(...question);
        self.postMessage([number, null, given], given?.buffer ? [given.buffer] : []);
    } catch (error) {
        if (folder !== null) await folder.catch(() => (folder = null));
        self.postMessage([number, problem(error), null]);
        // Whoever cleared the browser's files has taken these: the next time they are made anew.
        places.clear();
        if (error.name === "NotFoundError") folder = null;
    }
}

let before = Promise.resolve();
self.onmessage = ({ data }) => {
    // One after the other: a file can be opened only once.
    before = before.then(() => answer(...data));
};
