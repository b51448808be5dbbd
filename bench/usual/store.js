// What is usually built: the people and what was told of them as records (Dexie), and an index to
// find them by (MiniSearch), made anew at each start.
import Dexie from "./dexie.mjs";
import MiniSearch from "./minisearch.js";
import { base64Of, bytesOf, fold } from "./files.js";

// So many records go into the database at once.
const CHUNK = 2_000;

const database = new Dexie("usual", { chromeTransactionDurability: "strict" });
database.version(1).stores({ people: "id", told: "++, person", photos: "id" });

// Everybody in the order of names, without what was told: of that they carry the latest visit, and the
// words that are looked for.
let people = [];
let byId = new Map();
let index = nothing();

function nothing() {
    return new MiniSearch({
        fields: ["name", "phones", "mail", "likes", "tag", "notes"],
        extractField: (person, field) =>
            field === "phones" ? person.phones?.map((it) => it[1]).join(" ") : person[field],
        processTerm: (term) => fold(term) || null,
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { name: 3 } },
    });
}

export async function open() {
    sort(await database.people.toArray());
}

function sort(all) {
    all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    people = all;
    byId = new Map(all.map((person) => [person.id, person]));
}

// The list is there before this is.
export async function ready() {
    await new Promise((then) => setTimeout(then));
    index = nothing();
    index.addAll(people);
}

export const count = () => people.length;

export function row(at) {
    const { id, name, last, photo } = people[at];
    return { key: id, name, last, photo };
}

export function find(query, most) {
    return index.search(query).slice(0, most).map(({ id }) => {
        const { name, phones, mail } = byId.get(id);
        return { key: id, name, why: phones?.[0]?.[1] ?? mail ?? "" };
    });
}

export async function person(id) {
    const told = await database.told.where("person").equals(id).toArray();
    return { ...byId.get(id), told };
}

export const photo = async (id) => new Blob([(await database.photos.get(id)).jpeg]);

// The record of a person with more told of them.
function with_(person, told) {
    const visits = told.filter((it) => !it.text).map((it) => it.at);
    const notes = told.map((it) => it.text).filter((it) => it);
    return {
        ...person,
        last: Math.max(person.last ?? 0, ...visits),
        notes: [person.notes, ...notes].filter((it) => it).join(" "),
    };
}

export async function add(id, entry) {
    const before = byId.get(id);
    const after = with_(before, [entry]);
    Object.assign(before, after);
    if (entry.text) index.replace(after);
    await database.transaction("rw", database.people, database.told, async () => {
        await database.told.add({ person: id, ...entry });
        await database.people.put(after);
    });
}

const said = ({ at, text = "" }) => `${at} ${text}`;

// Adds people and what is new of those who are there.
export async function bringIn(coming) {
    let [added, changed] = [0, 0];
    for (let at = 0; at < coming.length; at += CHUNK) {
        const chunk = coming.slice(at, at + CHUNK);
        const ids = chunk.map((it) => it.id).filter((id) => byId.has(id));
        const own = await database.told.where("person").anyOf(ids).toArray();
        const known = new Map(ids.map((id) => [id, new Set()]));
        for (const it of own) known.get(it.person).add(said(it));
        const [records, entries, photos] = [[], [], []];
        for (const { told, photo, ...person } of chunk) {
            const before = byId.get(person.id);
            const news = before ? told.filter((it) => !known.get(person.id).has(said(it))) : told;
            if (!before) added += 1;
            else if (news.length > 0) changed += 1;
            else continue;
            const record = before ?? { ...person, key: fold(person.name) };
            records.push(with_(photo ? { ...record, photo: true } : record, news));
            for (const it of news) entries.push({ person: person.id, ...it });
            // As bytes: not every browser keeps a Blob in a database.
            if (photo) photos.push({ id: person.id, jpeg: bytesOf(photo) });
        }
        const { people, told, photos: kept } = database;
        await database.transaction("rw", people, told, kept, async () => {
            await people.bulkPut(records);
            await told.bulkAdd(entries);
            await kept.bulkPut(photos);
        });
    }
    await open();
    await ready();
    return { added, changed };
}

export async function* everybody() {
    for (let at = 0; at < people.length; at += CHUNK) {
        const chunk = people.slice(at, at + CHUNK);
        const told = new Map(chunk.map(({ id }) => [id, []]));
        const all = await database.told.where("person").anyOf([...told.keys()]).toArray();
        for (const { person, ...entry } of all) told.get(person).push(entry);
        for (const { key, last, notes, ...person } of chunk) {
            const whole = { ...person, told: told.get(person.id) };
            if (person.photo) whole.photo = await base64Of(await photo(person.id));
            yield whole;
        }
    }
}
