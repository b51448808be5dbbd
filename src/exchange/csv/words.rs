//! Names of columns: English, German, French, Spanish and Swedish ones, and the commonest of others.
//!
//! They are written small, with single spaces, without hyphens, brackets and numbers; names of one
//! meaning stand with commas between them.

use super::header::{Field, Piece};

/// Columns that hold a single thing.
pub(super) const FIELDS: [(Field, &str); 22] = [
    (
        Field::Name,
        "name, full name, display name, contact name, contact, customer name, customer, client, \
         client name, kunde, kundin, kundenname, vollständiger name, anzeigename, ansprechpartner, \
         nom complet, nom affiché, nom à afficher, nom du client, nombre completo, \
         nombre para mostrar, nombre mostrado, nombre y apellidos, cliente, namn, fullständigt namn, \
         visningsnamn, kundnamn, naam, navn, nimi, nome completo",
    ),
    (
        Field::Prefix,
        "name prefix, prefix, salutation, title, honorific, anrede, titel, namenspräfix, civilité, \
         titre, préfixe, tratamiento, título, prefijo, namnprefix, prefijo del nombre",
    ),
    (
        Field::Given,
        "first name, given name, firstname, fname, forename, first, vorname, rufname, prénom, prenom, \
         nombre, nombre de pila, voornaam, förnamn, fornavn, primeiro nome",
    ),
    (
        Field::Middle,
        "middle name, additional name, middlename, middle, weitere vornamen, zweiter vorname, \
         deuxième prénom, autres prénoms, segundo nombre, mellannamn",
    ),
    (
        Field::Family,
        "last name, family name, lastname, lname, surname, last, nachname, familienname, zuname, nom, \
         nom de famille, apellido, apellidos, cognome, achternaam, efternamn, etternavn, \
         efternavn, sobrenome, apelido",
    ),
    (Field::Suffix, "name suffix, suffix, namenssuffix, suffixe, sufijo, namnsuffix"),
    (
        Field::Called,
        "nickname, nick name, called, known as, short name, spitzname, kurzname, surnom, pseudo, \
         apodo, alias, smeknamn",
    ),
    (Field::Reading, "yomi name, phonetic name, pronunciation, aussprache"),
    (Field::ReadingGiven, "phonetic first name, given name yomi, given yomi, phonetischer vorname"),
    (Field::ReadingMiddle, "phonetic middle name, additional name yomi"),
    (
        Field::ReadingFamily,
        "phonetic last name, family name yomi, surname yomi, phonetischer nachname",
    ),
    (
        Field::Company,
        "company, company name, organization, organisation, organization name, \
         organisation name, employer, business name, associated company, firma, firmenname, \
         unternehmen, société, entreprise, nom de l entreprise, empresa, organización, compañía, \
         azienda, bedrijf, företag, organisation namn, default address company",
    ),
    (
        Field::Department,
        "department, organization department, abteilung, département, departamento, \
         avdelning",
    ),
    (
        Field::Role,
        "job title, role, position, occupation, organization title, profession, beruf, \
         berufsbezeichnung, arbeitstitel, fonction, poste, métier, puesto, cargo, profesión, \
         befattning, yrke, roll",
    ),
    (
        Field::Birthday,
        "birthday, birth date, birthdate, date of birth, dob, born, geburtstag, \
         geburtsdatum, geb datum, geboren, date de naissance, anniversaire, naissance, né le, \
         fecha de nacimiento, cumpleaños, nacimiento, \
         data di nascita, compleanno, geboortedatum, verjaardag, födelsedag, födelsedatum, född, \
         data de nascimento",
    ),
    (Field::BirthYear, "birth year, year of birth, geburtsjahr, année de naissance, födelseår"),
    (Field::BirthMonth, "birth month, geburtsmonat, mois de naissance, födelsemånad"),
    (Field::BirthDay, "birth day, jour de naissance"),
    (
        Field::Anniversary,
        "anniversary, wedding anniversary, wedding day, hochzeitstag, jahrestag, \
         anniversaire de mariage, anniversaire de mariage ou fête, aniversario, \
         aniversario de boda, årsdag, bröllopsdag",
    ),
    (
        Field::Since,
        "customer since, client since, since, first visit, kunde seit, kundin seit, seit, \
         client depuis, depuis, cliente desde, kund sedan",
    ),
    (
        Field::Note,
        "notes, note, memo, comment, comments, remarks, remark, notizen, notiz, bemerkung, \
         bemerkungen, anmerkung, anmerkungen, kommentar, remarques, remarque, commentaire, \
         commentaires, notas, nota, observaciones, comentario, comentarios, note interne, notities, \
         opmerkingen, anteckningar, anteckning, kommentarer",
    ),
    (
        Field::Tags,
        "tags, tag, labels, categories, category, groups, group, group membership, \
         kategorien, kategorie, gruppe, gruppen, schlagwörter, catégories, catégorie, groupe, \
         groupes, étiquettes, libellés, categorías, categoría, grupo, grupos, etiquetas, kategorier, \
         kategori, grupp, grupper, etiketter, taggar",
    ),
];

/// Phones, with their labels.
pub(super) const PHONES: [(&str, &str); 15] = [
    (
        "",
        "phone, phone number, telephone, telephone number, tel, phone no, contact number, \
         primary phone, default address phone, rufnummer, haupttelefon, telefon, \
         telefonnummer, telefonnr, tel nr, festnetz, téléphone, tél, téléphone principal, \
         numéro de téléphone, teléfono, tel fijo, teléfono fijo, número de teléfono, \
         teléfono principal, telefono, telefoon, telefone, puhelin, téléphone fixe",
    ),
    (
        "mobile",
        "mobile, mobile phone, mobile number, mobile phone number, cell, cell phone, cellphone, \
         cell number, mobil, handy, handynummer, mobiltelefon, mobilnummer, mobil tel nr, portable, \
         tél mobile, téléphone mobile, téléphone portable, móvil, teléfono móvil, tel móvil, \
         mobilnr, cellulare, mobiel, telemóvel, celular",
    ),
    (
        "home",
        "home number, phone home, hemtelefon, privattelefon, telefon hem, particular, hem, \
         número de teléfono particular",
    ),
    (
        "work",
        "phone work, arbetstelefon, diensttelefon, geschäftstelefon, direct dial, arbete, jobb",
    ),
    (
        "main",
        "company main phone, main phone, main, telefon firma, téléphone société, företag växel, \
         número de centralita de la organización",
    ),
    (
        "assistant",
        "assistant s phone, telefon assistent, téléphone de l assistant e, teléfono del ayudante",
    ),
    ("car", "car phone, autotelefon, téléphone voiture, teléfono del automóvil, biltelefon"),
    ("fax", "fax, fax number, faxnummer, fax nr, télécopie, télécopieur, número de fax"),
    ("work fax", "arbetsfax"),
    ("home fax", "fax hem"),
    (
        "pager",
        "pager, pager number, pager nummer, récepteur de radiomessagerie, localizador, personsökare",
    ),
    ("radio", "radio phone, radio téléphone, radioteléfono"),
    ("iPhone", "i phone, iphone, phone i phone"),
    ("WhatsApp", "whatsapp, whats app"),
    ("callback", "callback, rückmeldung, rappel, devolución de llamada, motringning"),
];

/// Mail addresses.
pub(super) const MAILS: &str = "email, e mail, mail, email address, e mail address, mail address, \
     primary email, primary email address, secondary email, additional email, e mailadresse, \
     e mail adresse, email adresse, mailadresse, primäre e mail adresse, sekundäre e mail adresse, \
     courriel, adresse e mail, adresse email, adresse mail, adresse de messagerie, \
     adresse de courrier, adresse électronique, adresse électronique principale, \
     adresse électronique secondaire, correo, correo electrónico, dirección de correo electrónico, \
     dirección del correo electrónico, dirección de correo, e post, epost, e postadress, \
     e post adress, epostadress, mejl, mejladress, primär e postadress, sekundär e postadress, \
     indirizzo email, posta elettronica, sähköposti, icloud email, icloud mail, i cloud email";

/// Links.
pub(super) const LINKS: &str = "website, web site, web page, webpage, url, link, homepage, home page, \
     website url, webseite, internetseite, web, site web, page web, site internet, página web, \
     sitio web, webbsida, webbplats, hemsida, personal web page, business web page";

/// The parts of an address.
pub(super) const PARTS: [(Piece, &str); 6] = [
    (
        Piece::Street,
        "street, street address, address, address line, address street, po box, post office box, \
         address po box, address address, straße, strasse, str, hausnummer, postfach, adresse, \
         anschrift, postanschrift, rue, adresse postale, b p, boîte postale, calle, dirección, \
         domicilio, apartado postal, dirección postal, gata, gatuadress, adress, box, adress box, \
         postadress, indirizzo, via, straat, adres, endereço, rua, apartado postal dirección, \
         dirección calle",
    ),
    (
        Piece::City,
        "city, town, address city, locality, ort, stadt, wohnort, ville, localité, commune, ciudad, \
         población, localidad, città, stad, plaats, postort, cidade",
    ),
    (
        Piece::Region,
        "state, province, region, county, state province, province code, state region, \
         address state, bundesland, kanton, bundesland kanton, région, dép région, département région, \
         provincia, provincia estado, provincia o estado, estado, comunidad autónoma, län, landskap",
    ),
    (
        Piece::Code,
        "zip, zip code, zipcode, postcode, post code, postal code, zip postal code, \
         address zip, plz, postleitzahl, code postal, cp, c p, código postal, cap, postnummer, postnr",
    ),
    (
        Piece::Country,
        "country, country code, country region, address country, land, land region, staat, pays, \
         pays région, país, país región, país o región, paese",
    ),
    (
        Piece::Value,
        "full address, formatted address, address formatted, whole address, postal address, \
         vollständige adresse, adresse complète, dirección completa, fullständig adress",
    ),
];

/// What may stand before or behind a name, and the label it makes.
pub(super) const QUALIFIERS: [(&str, &str); 7] = [
    (
        "work",
        "business, work, office, geschäftlich, dienstlich, arbeit, beruflich, firma, büro, bureau, \
         professionnel, professionnelle, travail, pro, trabajo, oficina, laboral, empresa, arbete, \
         jobb, arbets, arbetsadress",
    ),
    (
        "home",
        "home, private, personal, privat, zuhause, domicile, maison, personnel, personnelle, perso, \
         privé, particular, residencia, casa, domicilio, hem, hemadress, bostad, hemma",
    ),
    (
        "other",
        "other, weitere, weiterer, weiteres, weiteres r, weiteres e, andere, sonstige, autre, otro, \
         otra, annan, annat, övrig",
    ),
    ("billing", "billing, rechnung, rechnungs, facturation, facturación, faktura"),
    ("shipping", "shipping, versand, expédition, envío, leverans"),
    ("delivery", "delivery, lieferung, liefer, livraison, entrega"),
    ("", "default address, mailing, postal, primary, primär, principal, principale"),
];

/// Columns that only programs read, and those that say the same of everybody.
pub(super) const TECHNICAL: &str = "photo, file as, initials, directory server, internet free busy, \
     priority, private, sensitivity, e mail type, e mail display name, mileage, subject, \
     organization yomi name, instant profile, initialen, internet frei gebucht, priorität, privat, \
     e mail typ, e mail angezeigter name, vertraulichkeit, verzeichnisserver, reisekilometer, \
     initiales, disponibilité internet, priorité, privé, type de messagerie, \
     nom complet de l adresse de messagerie, critère de diffusion, serveur d annuaire, kilométrage, \
     iniciales, prioridad, privado, tipo de correo electrónico, \
     nombre de pantalla de correo electrónico, confidencialidad, kilometraje, initialer, \
     ledig upptagen information för internet, prioritet, e posttyp, e postnamn, känslighet, \
     square customer id, creation source, leid, euid, optin ip, confirm ip, gmtoff, dstoff, \
     latitude, longitude, timezone, cc, record id, associated company i ds, associated company ids";

/// Words that only tables have whose dates begin with the day.
pub(super) const DAY_FIRST: &str = "vorname, nachname, geburtstag, geburtsdatum, straße, telefon, \
     prénom, nom, téléphone, date de naissance, anniversaire, nombre, apellidos, teléfono, \
     fecha de nacimiento, cumpleaños, förnamn, efternamn, födelsedag, namn, voornaam, achternaam, \
     geboortedatum, cognome, data di nascita, data de nascimento, fornavn, etternavn, efternavn, \
     postcode, mobil, kunde seit, client depuis, cliente desde";
