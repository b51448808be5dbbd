// The cheapest way to keep people in a browser: all of them in one blob of bytes, and behind it a log
// of what was added since. To find is to look through an array of folded texts.
import { base64Of, bytesOf, fold } from "./files.js";

// The blob: how many people and how many bytes of folded text; where the JSON of each begins, and
// where the last ends; the folded texts, one a line, in the order of names; the JSON of each.
let offsets = new Uint32Array(1);
let json = new Uint8Array();
let folded = [];
// What the log says of people, by their place.
let later = new Map();
let database;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const done = (request) =>
    new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
const whole = (transaction) =>
    new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
    });
const write = (...stores) => database.transaction(stores, "readwrite", { durability: "strict" });

export async function open() {
    const request = indexedDB.open("floor", 1);
    request.onupgradeneeded = () => {
        request.result.createObjectStore("book");
        request.result.createObjectStore("log", { autoIncrement: true });
        request.result.createObjectStore("photos");
    };
    database = await done(request);
    const reading = database.transaction(["book", "log"]);
    const [blob, log] = await Promise.all([
        done(reading.objectStore("book").get("people")),
        done(reading.objectStore("log").getAll()),
    ]);
    if (blob) look(blob);
    for (const [at, entry] of log) remember(at, entry);
}

function look(blob) {
    const [people, letters] = new Uint32Array(blob.buffer, 0, 2);
    const texts = 4 * (people + 3);
    offsets = new Uint32Array(blob.buffer, 8, people + 1);
    folded = decoder.decode(blob.subarray(texts, texts + letters)).split("\n");
    json = blob.subarray(texts + letters);
    later = new Map();
}

function remember(at, entry) {
    later.set(at, [...(later.get(at) ?? []), entry]);
    if (entry.text) folded[at] += ` ${fold(entry.text)}`;
}

export const ready = () => {};
export const count = () => offsets.length - 1;

function stored(at) {
    const person = JSON.parse(decoder.decode(json.subarray(offsets[at], offsets[at + 1])));
    person.told.push(...(later.get(at) ?? []));
    return person;
}

const latest = (told) => told.reduce((last, it) => (it.text ? last : Math.max(last, it.at)), 0);

export function row(at) {
    const { name, told, photo } = stored(at);
    return { key: at, name, last: latest(told), photo };
}

export function find(query, most) {
    const words = fold(query).split(/\s+/);
    const hits = [];
    for (let at = 0; at < folded.length && hits.length < most; at += 1) {
        if (words.every((word) => folded[at].includes(word))) {
            const { name, phones, mail } = stored(at);
            hits.push({ key: at, name, why: phones?.[0]?.[1] ?? mail ?? "" });
        }
    }
    return hits;
}

export const person = (key) => stored(Number(key));

export async function photo(key) {
    const { id } = stored(Number(key));
    return new Blob([await done(database.transaction("photos").objectStore("photos").get(id))]);
}

export function add(key, entry) {
    const at = Number(key);
    remember(at, entry);
    const writing = write("log");
    writing.objectStore("log").add([at, entry]);
    return whole(writing);
}

// Adds people and what is new of those who are there, and writes the blob anew.
export async function bringIn(people) {
    const all = new Map();
    for (let at = 0; at < count(); at += 1) {
        const person = stored(at);
        all.set(person.id, person);
    }
    const before = all.size;
    let changed = 0;
    const writing = write("book", "log", "photos");
    for (const { photo, ...person } of people) {
        const own = all.get(person.id);
        if (own) changed += join(own, person);
        else all.set(person.id, photo ? { ...person, photo: true } : person);
        if (photo) writing.objectStore("photos").put(bytesOf(photo), person.id);
    }
    const blob = packed([...all.values()]);
    writing.objectStore("book").put(blob, "people");
    writing.objectStore("log").clear();
    await whole(writing);
    look(blob);
    return { added: all.size - before, changed };
}

const said = ({ at, text = "" }) => `${at} ${text}`;

function join(own, other) {
    const known = new Set(own.told.map(said));
    const news = other.told.filter((it) => !known.has(said(it)));
    own.told.push(...news);
    return news.length > 0 ? 1 : 0;
}

function packed(people) {
    const named = people.map((person) => [fold(person.name), person]);
    named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const texts = named.map(([name, { phones = [], mail = "", likes = "", tag = "", told }]) => {
        const numbers = phones.map(([, number]) => number);
        const notes = told.map((it) => it.text ?? "").filter((it) => it);
        return fold([name, ...numbers, mail, likes, tag, ...notes].join(" ").replaceAll("\n", " "));
    });
    const letters = encoder.encode(texts.join("\n"));
    const lines = named.map(([, person]) => encoder.encode(JSON.stringify(person)));
    const start = 4 * (people.length + 3);
    const size = lines.reduce((sum, it) => sum + it.length, start + letters.length);
    const blob = new Uint8Array(size);
    const numbers = new Uint32Array(blob.buffer, 0, people.length + 3);
    numbers.set([people.length, letters.length]);
    blob.set(letters, start);
    let at = 0;
    lines.forEach((line, place) => {
        blob.set(line, start + letters.length + at);
        at += line.length;
        numbers[place + 3] = at;
    });
    return blob;
}

export async function* everybody() {
    for (let at = 0; at < count(); at += 1) {
        const person = stored(at);
        if (person.photo) person.photo = await base64Of(await photo(at));
        yield person;
    }
}
