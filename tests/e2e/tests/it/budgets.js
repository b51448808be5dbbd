// Counts what the page asks of IndexedDB, by name. Runs before the app.
{
    let counts = {};
    let last = 0;
    const kinds = {
        IDBDatabase: ["transaction"],
        IDBObjectStore: ["add", "put", "get", "getAll", "getKey", "getAllKeys", "delete", "clear",
            "count", "openCursor", "openKeyCursor"],
        IDBIndex: ["get", "getAll", "getKey", "getAllKeys", "count", "openCursor", "openKeyCursor"],
        IDBCursor: ["continue", "advance", "update", "delete"],
    };
    for (const [kind, names] of Object.entries(kinds)) {
        for (const name of names) {
            const act = window[kind].prototype[name];
            window[kind].prototype[name] = function (...given) {
                counts[name] = (counts[name] ?? 0) + 1;
                last = performance.now();
                return act.apply(this, given);
            };
        }
    }
    // The log is absorbed twice a minute: never, here, or it would be counted by chance.
    const later = window.setTimeout;
    window.setTimeout = (act, time, ...more) => later(act, time === 30000 ? 1e9 : time, ...more);
    // What was asked since this was called the last time, when nothing more is asked for a while.
    window.asked = (then) => {
        const called = performance.now();
        const look = () => {
            if (performance.now() - Math.max(last, called) < 700) return later(look, 20);
            then(counts);
            counts = {};
        };
        look();
    };
}
