//! The words of which invented people are made.

pub const FIRST_NAMES: &[&str] = &[
    "Ada", "Amir", "Anna", "Anton", "Béla", "Bo", "Carla", "Chloé", "Dilan", "Dora", "Edda",
    "Elif", "Emil", "Farid", "Fred", "Gita", "Greta", "Hana", "Hugo", "Ida", "Ivan", "Jan",
    "Jules", "Kaya", "Karl", "Lena", "Luís", "Mara", "Milo", "Nadia", "Nils", "Olga", "Oskar",
    "Paul", "Pia", "Quinn", "Rosa", "Ruben", "Sami", "Sofía", "Tariq", "Tilda", "Uwe", "Vera",
    "Willem", "Yara", "Zeno", "Zoë",
];

pub const LAST_NAMES: &[&str] = &[
    "Abbott",
    "Acheson",
    "Barnes",
    "Becker",
    "Blum",
    "Braun",
    "Castillo",
    "Čapek",
    "Dahl",
    "Dietz",
    "Dupont",
    "Ekström",
    "Falk",
    "Ferrari",
    "Fischer",
    "García",
    "Gruber",
    "Haddad",
    "Hansen",
    "Hoffmann",
    "Ibáñez",
    "Iversen",
    "Jansen",
    "Jovanović",
    "Kaya",
    "Keller",
    "Kowalski",
    "Lange",
    "Larsen",
    "Lehmann",
    "Marchetti",
    "Meier",
    "Moreau",
    "Müller",
    "Nagy",
    "Nowak",
    "O'Brien",
    "Olsen",
    "Orr",
    "Peeters",
    "Petit",
    "Quist",
    "Richter",
    "Rossi",
    "Sánchez",
    "Schmidt",
    "Silva",
    "Søndergaard",
    "Tanaka",
    "Taylor",
    "Ueda",
    "Vogel",
    "Wagner",
    "Weiß",
    "Xu",
    "Yilmaz",
    "Zając",
    "Ziegler",
];

/// Beginnings and ends of family names that nobody has yet.
pub const BEGINNINGS: &[&str] = &[
    "Ahl", "Bel", "Berg", "Brand", "Cor", "Dal", "Eich", "Fern", "Gold", "Hart", "Holm", "Kirch",
    "Lind", "Mont", "Nor", "Oster", "Quil", "Rosen", "Sand", "Stein", "Thorn", "Val", "Wester",
    "Zell",
];
/// See [`BEGINNINGS`].
pub const ENDS: &[&str] = &[
    "ander", "bach", "bauer", "berg", "court", "dahl", "erlin", "eaux", "feld", "gård", "hagen",
    "inho", "kamp", "lund", "mark", "oni", "rath", "ström", "thal", "vall", "vik", "wick", "yard",
    "zky",
];

/// A script other than Latin: given names, family names, what stands between them, and whether the
/// family comes first.
pub struct Script {
    pub given: &'static [&'static str],
    pub family: &'static [&'static str],
    pub between: &'static str,
    pub family_first: bool,
}

pub const SCRIPTS: &[Script] = &[
    Script {
        given: &["نور", "ليلى", "محمد", "فاطمة", "يوسف", "سارة", "خالد", "هدى"],
        family: &["الحداد", "المصري", "الخطيب", "حسن", "العلي", "النجار"],
        between: " ",
        family_first: false,
    },
    Script {
        given: &["Анна", "Иван", "Ольга", "Дмитрий", "Тарас", "Елена", "Сергей", "Ксения"],
        family: &["Ковальчук", "Иваненко", "Соколов", "Морозова", "Шевченко", "Лебедев"],
        between: " ",
        family_first: false,
    },
    Script {
        given: &["Ελένη", "Νίκος", "Μαρία", "Γιώργος", "Σοφία", "Πέτρος"],
        family: &["Παπαδόπουλος", "Νικολάου", "Αντωνίου", "Δημητρίου", "Γεωργίου"],
        between: " ",
        family_first: false,
    },
    Script {
        given: &["伟", "芳", "秀英", "敏", "静", "丽", "强", "小红"],
        family: &["王", "李", "张", "刘", "陈", "杨", "欧阳"],
        between: "",
        family_first: true,
    },
    Script {
        given: &["さくら", "健太", "美咲", "翔", "陽子", "太郎"],
        family: &["佐藤", "鈴木", "高橋", "田中", "渡辺", "小林"],
        between: " ",
        family_first: true,
    },
    Script {
        given: &["민준", "서연", "지훈", "수진", "하은", "영호"],
        family: &["김", "이", "박", "최", "정", "강"],
        between: "",
        family_first: true,
    },
    Script {
        given: &["נועה", "דוד", "יעל", "אורי", "תמר", "משה"],
        family: &["כהן", "לוי", "מזרחי", "פרץ", "ביטון"],
        between: " ",
        family_first: false,
    },
    Script {
        given: &["आरव", "दीया", "रोहन", "प्रिया", "अनिल", "सुनीता"],
        family: &["शर्मा", "वर्मा", "गुप्ता", "सिंह", "पटेल"],
        between: " ",
        family_first: false,
    },
];

pub const LIKES: &[&str] = &[
    "dark rye, sliced thin",
    "the old cheddar",
    "coffee without sugar",
    "plums when there are any",
    "crossword with the tea",
    "anything with hazelnuts",
    "the window seat",
    "unsalted butter",
];

pub const TAGS: &[&str] = &["regular", "wholesale", "choir", "neighbour", "market day", "club"];

pub const STREETS: &[&str] =
    &["Mill Lane", "Church Road", "Harbour Street", "Rosenweg", "Rue du Four", "Calle Mayor"];

pub const CITIES: &[&str] = &["Ashford", "Elmsbridge", "Neustadt", "Villeneuve", "Puerto Claro"];

/// Who, what and when: a note of about sixty letters, and of many thousand kinds.
pub const NOTES: [&[&str]; 3] = [
    &[
        "Her daughter",
        "His brother",
        "The neighbour",
        "Their youngest",
        "Her mother-in-law",
        "The new colleague",
        "His old teacher",
        "The whole choir",
        "Her sister from Leeds",
        "The twins",
        "His grandson",
        "A friend from the club",
    ],
    &[
        "starts at the new school",
        "is moving to the house by the mill",
        "had the knee done",
        "won the pie contest again",
        "is looking for a second-hand bicycle",
        "asked for rye bread",
        "wants the cake without nuts",
        "will bring the empty jars back",
        "learns the accordion",
        "has a puppy that eats shoes",
        "paints the kitchen yellow",
        "is off the sugar for good",
        "found the lost umbrella",
        "sings in St Mary's",
    ],
    &[
        "next Monday",
        "before the holidays",
        "since last week",
        "in the spring",
        "on market day",
        "if the weather holds",
        "as every year",
        "after the fair",
        "for her birthday",
        "and is happy about it",
        "at last",
        "but nobody may know yet",
    ],
];
