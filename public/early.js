// Runs before anything is painted: the look and the language that were chosen on this device, so that
// the page does not change either while the app comes. The app does the same once it is there
// (src/browser/page.rs, src/domain/language.rs).
{
    const SPOKEN = ["en", "de", "fr", "es", "ar"];

    // What the app has put down on this device (src/browser/settings.rs).
    const kept = (key) => {
        try {
            return JSON.parse(localStorage.getItem(key));
        } catch {
            // Without storage that is nothing.
            return null;
        }
    };
    const { theme, language } = kept("byname.settings") ?? {};
    const page = document.documentElement;

    if (["light", "dark", "stall"].includes(theme)) page.dataset.theme = theme;

    // What was chosen, else the first of the browser's languages that we speak.
    const wanted = typeof language === "string" ? [language] : navigator.languages;
    const tags = wanted.map((tag) => tag.split(/[-_]/)[0]);
    page.lang = tags.find((tag) => SPOKEN.includes(tag)) ?? "en";
    page.dir = page.lang === "ar" ? "rtl" : "ltr";

    // Who has a book knows what this is.
    if (kept("byname.book")) page.dataset.known = "";
}
