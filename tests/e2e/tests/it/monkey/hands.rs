//! What a monkey does: taps, types, presses keys, goes back, turns the device, drops files.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use byname_e2e::{AppCopy, Key, Shop, Size};
use serde_json::json;

use crate::habits::vcard;

/// So many of the last deeds are told when something went wrong.
const TOLD: usize = 40;

/// Whatever would open a window of the system, which no driver can close and behind which no tap
/// arrives, does nothing.
const NO_WINDOWS: &str = "window.print = () => {};
    delete window.showSaveFilePicker;
    delete window.showDirectoryPicker;
    addEventListener('beforeinstallprompt', (it) => it.stopImmediatePropagation(), true);
    for (const way of ['click', 'showPicker']) {
        const good = HTMLInputElement.prototype[way];
        HTMLInputElement.prototype[way] = function (...given) {
            return this.type === 'file' ? undefined : good?.apply(this, given);
        };
    }
    addEventListener('click', (it) => {
        const input = it.target.closest?.('label')?.control ?? it.target;
        if (input.type === 'file') it.preventDefault();
        const link = it.target.closest?.('a[href]');
        if (link && link.origin !== location.origin) it.preventDefault();
    }, true);";

/// The one of all that can be tapped that has this number, in the middle of the window; tapped at once
/// if that is wanted, unless something else covers it.
const TAPPABLE: &str = "const [number, at_once] = arguments;
    const all = [...document.querySelectorAll(
        'a[href], button:not(:disabled), input:not([type=file]), textarea, select, summary, \
         [role=option], [role=tab], [role=radio], label')]
        .filter((it) => it.checkVisibility({ visibilityProperty: true })
            && !it.closest('[inert]') && it.getClientRects().length > 0);
    if (all.length === 0) return null;
    const one = all[number % all.length];
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const said = `${one.tagName} ${(one.ariaLabel ?? one.textContent).trim().slice(0, 40)}`;
    if (!at_once) return [said, one];
    const { x, y, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    if (!hit || !(one.contains(hit) || hit.contains(one))) return [`${said} (covered)`, null];
    const about = { bubbles: true, cancelable: true, composed: true };
    hit.dispatchEvent(new PointerEvent('pointerdown', about));
    (hit.closest('a[href], button, input, textarea, select, summary, [tabindex]') ?? document.body).focus();
    hit.dispatchEvent(new PointerEvent('pointerup', about));
    hit.click();
    return [said, null];";

const TEXTS: [&str; 14] = [
    "Ada",
    "Bo Cedar",
    "x",
    "17.4.1985",
    "about 1960",
    "0761 555 12",
    "ada@example.org",
    "<img src=x onerror=alert(1)>",
    "عائشة",
    "Grüße aus Łódź ß",
    "👩‍👩‍👧‍👦 family",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w",
    "2",
    " ",
];

const KEYS: [char; 9] = ['/', 'n', '?', 'e', 'j', 'k', '1', ' ', 'g'];

const SIZES: [Size; 5] = [
    Size::PHONE,
    Size::TABLET,
    Size::TABLET_ACROSS,
    Size { width: 1280, height: 800 },
    Size { width: 320, height: 568 },
];

/// The app without windows of the system.
pub fn tamed() -> AppCopy {
    AppCopy::with_script(NO_WINDOWS)
}

/// Somebody who does anything, in an order that a seed tells.
#[derive(Debug)]
pub struct Monkey {
    chance: fastrand::Rng,
    seed: u64,
    deeds: usize,
    kinds: BTreeMap<&'static str, usize>,
    last: VecDeque<String>,
}

impl fmt::Display for Monkey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the monkey of seed {} has done {} deeds, these last:", self.seed, self.deeds)?;
        self.last.iter().try_for_each(|deed| writeln!(f, "  {deed}"))
    }
}

impl Monkey {
    pub fn new(seed: u64) -> Self {
        let chance = fastrand::Rng::with_seed(seed);
        Self { chance, seed, deeds: 0, kinds: BTreeMap::new(), last: VecDeque::new() }
    }

    /// How much was done.
    pub fn deeds(&self) -> usize {
        self.deeds
    }

    /// How much of each kind.
    pub fn by_kind(&self) -> &BTreeMap<&'static str, usize> {
        &self.kinds
    }

    pub async fn does_something(&mut self, shop: &mut Shop) {
        match self.chance.u32(..100) {
            0..58 => self.taps(shop).await,
            58..74 => self.types(shop).await,
            74..86 => self.presses(shop).await,
            86..91 => self.goes(shop).await,
            91..95 => self.turns(shop).await,
            95..98 => self.drops(shop).await,
            _ => {
                self.notes("reload", "");
                shop.reload().await;
            }
        }
    }

    fn notes(&mut self, kind: &'static str, what: &str) {
        self.deeds += 1;
        *self.kinds.entry(kind).or_default() += 1;
        self.last.push_back(format!("{kind} {what}"));
        if TOLD < self.last.len() {
            self.last.pop_front();
        }
    }

    async fn taps(&mut self, shop: &mut Shop) {
        let number = self.chance.u32(..10_000);
        // A driver taps as a finger does, and slowly; most taps are made by the page itself.
        let at_once = self.chance.u32(..6) > 0;
        let asked = shop.session().execute(TAPPABLE, vec![json!(number), json!(at_once)]).await;
        let Ok(found) = asked else { return };
        let said = found.json()[0].as_str().unwrap_or("nothing").to_owned();
        self.notes("tap", &said);
        let element = found.json()[1].clone();
        let handle = shop.session().handle().clone();
        if let Ok(element) = thirtyfour::WebElement::from_json(element, handle) {
            // What is covered by something else is not tapped, as with a finger.
            let _ = element.click().await;
        }
    }

    async fn types(&mut self, shop: &mut Shop) {
        const FIELD: &str = "const all = [...document.querySelectorAll(
                'input:not([type=file]):not([type=checkbox]):not([type=radio]), textarea')]
                .filter((it) => it.checkVisibility({ visibilityProperty: true }));
            all[arguments[0] % all.length]?.focus();
            document.execCommand('insertText', false, arguments[1]);";
        let number = self.chance.u32(..1_000);
        let text = TEXTS[self.chance.usize(..TEXTS.len())];
        self.notes("type", text);
        shop.execute(FIELD, vec![json!(number), json!(text)]).await;
    }

    async fn presses(&mut self, shop: &mut Shop) {
        let named = [
            Key::Enter,
            Key::Escape,
            Key::Tab,
            Key::Up,
            Key::Down,
            Key::Left,
            Key::Right,
            Key::Backspace,
            Key::Home,
        ];
        match self.chance.u32(..10) {
            0 => {
                self.notes("undo", "");
                shop.press_with(Key::Control, 'z').await;
            }
            1 => {
                self.notes("palette", "");
                shop.press_with(Key::Control, 'k').await;
            }
            2..5 => {
                let key = KEYS[self.chance.usize(..KEYS.len())];
                self.notes("letter", &key.to_string());
                shop.press(key).await;
            }
            _ => {
                let at = self.chance.usize(..named.len());
                self.notes("key", &at.to_string());
                shop.press(char::from(named[at].clone())).await;
            }
        }
    }

    async fn goes(&mut self, shop: &mut Shop) {
        if self.chance.u32(..3) == 0 {
            self.notes("forward", "");
            shop.forward().await;
        } else {
            self.notes("back", "");
            shop.back().await;
        }
    }

    async fn turns(&mut self, shop: &mut Shop) {
        let size = SIZES[self.chance.usize(..SIZES.len())];
        self.notes("turn", &format!("{size:?}"));
        shop.resize(size).await;
    }

    async fn drops(&mut self, shop: &mut Shop) {
        const DROP: &str = "const [name, text] = arguments;
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], name));
            for (const event of ['dragover', 'drop']) {
                document.body.dispatchEvent(
                    new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }));
            }";
        let number = self.chance.u32(..30);
        let (name, text) = match self.chance.u32(..5) {
            0 => ("card.vcf", vcard(&format!("Guest {number}"), &["BDAY:--0417", "NOTE:sails"])),
            1 => ("table.csv", format!("Name,Phone,Birthday\nRow {number},0761 555,1985-04-17\n")),
            2 => ("junk.bin", "\u{0}\u{1}\u{2} nothing that can be read".repeat(50)),
            3 => ("cut.byname", "{\"format\":\"byname\",\"version\":1,\"device\":\"0".to_owned()),
            _ => ("empty.vcf", String::new()),
        };
        self.notes("drop", name);
        shop.execute(DROP, vec![json!(name), json!(text)]).await;
    }
}
