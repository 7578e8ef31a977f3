//! Makes a form, its German texts and notes of what was described.

use std::{collections::BTreeSet, fmt::Write as _};

use amtsweg_core::{file::MediaType, limits::MAX_FILES_BYTES};

use super::{
    UNWRITTEN, XdfError,
    json::Json,
    model::{Child, Content, Field, Head, Limits, Rule, Schema},
};

/// Most entries of a group that may occur any number of times.
const MANY: usize = 20;
/// Longer texts get several lines.
const LINE_CHARS: u64 = 200;
/// More options than that nobody reads in a list.
const MOST_OPTIONS: usize = 400;
/// More options than that are shown as a list to open.
const RADIO_OPTIONS: usize = 6;
/// How many groups that repeat may stand in each other.
const MOST_REPEATS: usize = 3;
/// How many steps a form may have.
const MOST_STEPS: usize = 200;
/// The numbers that a form takes are smaller: twelve digits before the decimals.
const NUMBERS_END: f64 = 1e12;
/// What a file may have unless the document says it, in bytes.
const FILE_BYTES: u64 = 20_000_000;
/// So many files are asked for where the document says any number.
const SOME_FILES: usize = 10;
/// More than that nobody looks at.
const MOST_FILES: usize = 50;
/// No document is smaller: a limit below it was not meant in bytes.
const LEAST_FILE_BYTES: u64 = 10_000;
/// The longest id that is made; the form's limit is 64.
const ID_CHARS: usize = 40;

/// A form to go on from.
#[derive(Debug)]
pub struct Imported {
    /// The service's id.
    pub service: String,
    /// `form.json`.
    pub form: String,
    /// `locales/de/<service>.ftl`.
    pub texts: String,
    /// `README.md`, in German.
    pub notes: String,
}

/// Makes the form. Its id is taken from the document's name unless there is one.
pub(super) fn imported(schema: &Schema, service: Option<&str>) -> Result<Imported, XdfError> {
    let service = service.map_or_else(|| id_of(&schema.head.name, "dienst"), str::to_owned);
    let mut writer = Writer::default();
    writer.rules(&schema.rules, "der ganze Antrag");
    writer.form(schema);
    if !(1..=MOST_STEPS).contains(&writer.steps.len()) {
        return Err(XdfError::Steps(writer.steps.len()));
    }
    let form = Json::Object(vec![
        ("$schema", Json::text("../form.schema.json")),
        ("id", Json::text(&service)),
        ("version", Json::text("0.1.0")),
        ("sections", Json::List(writer.sections.clone())),
        ("steps", Json::List(writer.steps.clone())),
    ]);
    Ok(Imported {
        form: form.file(),
        texts: writer.service_texts(schema),
        notes: writer.readme(schema),
        service,
    })
}

#[derive(Default)]
struct Writer {
    sections: Vec<Json>,
    steps: Vec<Json>,
    section_ids: BTreeSet<String>,
    step_ids: BTreeSet<String>,
    texts: String,
    /// What the person who goes on has to decide.
    notes: Vec<String>,
    rules: Vec<String>,
    /// Where each element went.
    places: Vec<(String, String, String)>,
}

/// Where in the form something is written.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// Joined by dots.
    path: &'a str,
    /// How many groups around it repeat.
    repeats: usize,
}

impl Writer {
    fn form(&mut self, schema: &Schema) {
        let mut loose: Vec<&Child> = Vec::new();
        for child in &schema.children {
            let Content::Group {
                children,
                is_choice,
            } = &child.content
            else {
                loose.push(child);
                continue;
            };
            self.loose(&mut loose, schema);
            let is_once = child.min == 1 && child.max == Some(1);
            let only_groups = !children.is_empty()
                && children
                    .iter()
                    .all(|inner| matches!(inner.content, Content::Group { .. }));
            let section = self.section(&child.head);
            let mut steps = Vec::new();
            if is_once && only_groups && !is_choice {
                self.place(&child.head, &format!("Abschnitt {section}"));
                self.rules(&child.rules, &child.head.label);
                for inner in children {
                    steps.extend(self.step(&inner.head, std::slice::from_ref(inner)));
                }
            } else {
                steps.extend(self.step(&child.head, std::slice::from_ref(child)));
            }
            self.end_section(&section, &child.head, &steps);
        }
        self.loose(&mut loose, schema);
    }

    /// Fields that stand in no group get a step of their own.
    fn loose(&mut self, loose: &mut Vec<&Child>, schema: &Schema) {
        if loose.is_empty() {
            return;
        }
        let head = Head {
            name: "Angaben".to_owned(),
            label: "Angaben".to_owned(),
            help: schema.head.help.clone(),
            ..Head::default()
        };
        let section = self.section(&head);
        let id = unique(&mut self.step_ids, &id_of(&head.name, "schritt"));
        let children = std::mem::take(loose);
        let fields = self.fields(children.into_iter(), &id);
        let steps: Vec<String> = self.end_step(&id, &head, fields).into_iter().collect();
        self.end_section(&section, &head, &steps);
    }

    fn section(&mut self, head: &Head) -> String {
        unique(&mut self.section_ids, &id_of(&head.name, "abschnitt"))
    }

    fn end_section(&mut self, id: &str, head: &Head, steps: &[String]) {
        if steps.is_empty() {
            return;
        }
        self.add_text(&format!("section-{id}"), &head.label, &[]);
        self.sections.push(Json::Object(vec![
            ("id", Json::text(id)),
            ("steps", Json::texts(steps)),
        ]));
    }

    /// A group as a step: its own fields, or itself when it can be left out or repeats.
    fn step(&mut self, head: &Head, group: &[Child]) -> Option<String> {
        let id = unique(&mut self.step_ids, &id_of(&head.name, "schritt"));
        let fields = match group {
            [
                Child {
                    min: 1,
                    max: Some(1),
                    content:
                        Content::Group {
                            children,
                            is_choice,
                        },
                    rules,
                    ..
                },
            ] => {
                self.place(head, &id);
                self.rules(rules, &head.label);
                if *is_choice {
                    self.choice_note(head, &id);
                }
                self.fields(children.iter(), &id)
            }
            _ => self.fields(group.iter(), &id),
        };
        self.end_step(&id, head, fields)
    }

    fn end_step(&mut self, id: &str, head: &Head, fields: Vec<Json>) -> Option<String> {
        if fields.is_empty() {
            self.notes.push(format!(
                "„{}“ hat keine Fragen und fehlt deshalb.",
                head.label
            ));
            return None;
        }
        self.add_text(
            &format!("step-{id}"),
            &head.label,
            &[("intro".to_owned(), head.help.clone())],
        );
        self.steps.push(Json::Object(vec![
            ("id", Json::text(id)),
            ("fields", Json::List(fields)),
        ]));
        Some(id.to_owned())
    }

    fn fields<'c>(&mut self, children: impl Iterator<Item = &'c Child>, step: &str) -> Vec<Json> {
        let place = Place {
            path: step,
            repeats: 0,
        };
        self.fields_at(children, place)
    }

    fn fields_at<'c>(
        &mut self,
        children: impl Iterator<Item = &'c Child>,
        place: Place<'_>,
    ) -> Vec<Json> {
        let mut ids = BTreeSet::new();
        children
            .filter_map(|child| {
                let id = unique(&mut ids, &id_of(&child.head.name, "feld"));
                let path = format!("{}.{id}", place.path);
                self.rules(&child.rules, &child.head.label);
                match &child.content {
                    Content::Group {
                        children,
                        is_choice,
                    } => {
                        if *is_choice {
                            self.choice_note(&child.head, &path);
                        }
                        self.group(
                            child,
                            children,
                            &id,
                            Place {
                                path: &path,
                                ..place
                            },
                        )
                    }
                    Content::Field(field) => self.field(
                        child,
                        field,
                        &id,
                        Place {
                            path: &path,
                            ..place
                        },
                    ),
                }
            })
            .collect()
    }

    fn choice_note(&mut self, head: &Head, place: &str) {
        self.notes.push(format!(
            "`{place}`: „{}“ ist eine Auswahlgruppe, von der nur ein Teil auszufüllen ist. \
             Bitte eine Frage davor stellen und die Teile mit `when` davon abhängig machen.",
            head.label
        ));
    }

    fn group(
        &mut self,
        child: &Child,
        children: &[Child],
        id: &str,
        place: Place<'_>,
    ) -> Option<Json> {
        let is_once = child.min == 1 && child.max == Some(1);
        let repeats = place.repeats + usize::from(!is_once);
        let fits = repeats <= MOST_REPEATS;
        let inner = Place {
            repeats: repeats.min(MOST_REPEATS),
            ..place
        };
        let fields = self.fields_at(children.iter(), inner);
        if fields.is_empty() {
            self.notes.push(format!(
                "„{}“ hat keine Fragen und fehlt deshalb.",
                child.head.label
            ));
            return None;
        }
        self.place(&child.head, place.path);
        let mut members = vec![("id", Json::text(id)), ("kind", Json::text("group"))];
        let text = place.path.replace('.', "-");
        if is_once || !fits {
            if !fits {
                self.once_note(child, place.path);
            }
            let help = child.head.help.clone();
            self.add_text(&text, &child.head.label, &[("hint".to_owned(), help)]);
        } else {
            members.push(("repeat", self.repeat(child, place.path)));
            let label = &child.head.label;
            let mut attributes = vec![("hint".to_owned(), child.head.help.clone())];
            attributes.extend(entry_texts(label, child.max == Some(1)));
            self.add_text(&text, label, &attributes);
        }
        members.push(("fields", Json::List(fields)));
        Some(Json::Object(members))
    }

    fn once_note(&mut self, child: &Child, path: &str) {
        let min = child.min;
        let times = match child.max {
            Some(max) => format!("{min}- bis {max}-mal"),
            None => format!("mindestens {min}-mal"),
        };
        self.notes.push(format!(
            "`{path}` kommt {times} vor, steht aber schon in {MOST_REPEATS} Gruppen, die sich \
             wiederholen. Hier ist es einmal da."
        ));
    }

    fn repeat(&mut self, child: &Child, path: &str) -> Json {
        let max = match child.max {
            Some(max) if max <= 100 => max,
            unlimited => {
                let most = MANY.max(child.min).min(100);
                let said =
                    unlimited.map_or_else(|| "beliebig oft".to_owned(), |max| format!("{max}-mal"));
                self.notes.push(format!(
                    "`{path}` darf {said} vorkommen; hier höchstens {most}-mal."
                ));
                if child.min > most {
                    self.notes.push(format!(
                        "`{path}` muss {}-mal vorkommen. Das wird nicht geprüft.",
                        child.min
                    ));
                }
                most
            }
        };
        Json::Object(vec![
            ("min", Json::Plain(child.min.min(max).to_string())),
            ("max", Json::Plain(max.to_string())),
        ])
    }

    fn field(&mut self, child: &Child, field: &Field, id: &str, place: Place<'_>) -> Option<Json> {
        let head = &child.head;
        if matches!(field.art.as_str(), "hidden" | "locked") {
            self.notes.push(format!(
                "„{}“ ({}) wird nicht gefragt, sondern vorbelegt oder versteckt (Feldart {}). Es \
                 fehlt hier.",
                head.label, head.id, field.art
            ));
            return None;
        }
        self.place(head, place.path);
        if field.art == "label" {
            let text = if field.content.is_empty() {
                &head.help
            } else {
                &field.content
            };
            self.add_text(
                &place.path.replace('.', "-"),
                &head.label,
                &[("hint".to_owned(), text.clone())],
            );
            return Some(Json::Object(vec![
                ("id", Json::text(id)),
                ("kind", Json::text("info")),
            ]));
        }
        let many = child.max.is_none_or(|max| max > 1);
        let is_choice = field.art == "select" && self.has_options(head, field, place.path);
        let holds_several = (is_choice && many) || field.data_type == "file";
        if !many || holds_several || place.repeats >= MOST_REPEATS {
            let path = place.path;
            if many && !holds_several {
                self.once_note(child, path);
            }
            return Some(self.question(child, field, id, path, is_choice));
        }
        // A question with several answers is a group that repeats.
        let inner = format!("{}.wert", place.path);
        let once = Child {
            min: 1,
            max: Some(1),
            head: Head {
                id: head.id.clone(),
                label: head.label.clone(),
                name: head.name.clone(),
                help: head.help.clone(),
                ..Head::default()
            },
            rules: Vec::new(),
            content: Content::Group {
                children: Vec::new(),
                is_choice: false,
            },
        };
        let question = self.question(&once, field, "wert", &inner, is_choice);
        let repeat = self.repeat(child, place.path);
        let attributes: Vec<_> = entry_texts(&head.label, false).into_iter().collect();
        self.add_text(&place.path.replace('.', "-"), &head.label, &attributes);
        Some(Json::Object(vec![
            ("id", Json::text(id)),
            ("kind", Json::text("group")),
            ("repeat", repeat),
            ("fields", Json::List(vec![question])),
        ]))
    }

    /// Whether a field to choose from has something to choose.
    fn has_options(&mut self, head: &Head, field: &Field, path: &str) -> bool {
        let count = field.codes.len();
        if (1..=MOST_OPTIONS).contains(&count) {
            return true;
        }
        let list = field.code_list.as_deref().unwrap_or("ohne Namen");
        if is_states(list).is_none() {
            self.notes.push(if count == 0 {
                format!(
                    "`{path}`: Die Codeliste {list} für „{}“ liegt nicht bei. Das Feld nimmt \
                     deshalb Text. Legen Sie die Liste (Genericode) neben die Datei und lesen \
                     Sie noch einmal ein, oder schreiben Sie `options`.",
                    head.label
                )
            } else {
                format!(
                    "`{path}`: Die Codeliste {list} hat {count} Einträge. Das Feld nimmt deshalb \
                     Text."
                )
            });
        }
        false
    }

    fn question(
        &mut self,
        child: &Child,
        field: &Field,
        id: &str,
        path: &str,
        is_choice: bool,
    ) -> Json {
        let head = &child.head;
        let mut members = vec![("id", Json::text(id))];
        let mut attributes = vec![("hint".to_owned(), head.help.clone())];
        if is_choice {
            let many = child.max.is_none_or(|max| max > 1);
            let mut ids = BTreeSet::new();
            let mut options = Vec::new();
            for code in &field.codes {
                let option = unique(&mut ids, &id_of(&code.code, "code"));
                if option != code.code {
                    self.notes.push(format!(
                        "`{path}`: Der Code „{}“ heißt hier `{option}`.",
                        code.code
                    ));
                }
                attributes.push((format!("option-{option}"), code.name.clone()));
                options.push(option);
            }
            let kind = if many { "multichoice" } else { "choice" };
            members.push(("kind", Json::text(kind)));
            members.push(("options", Json::texts(&options)));
            if !many && options.len() > RADIO_OPTIONS {
                members.push(("display", Json::text("select")));
            }
            if many {
                self.selection_note(child, options.len(), path);
            }
        } else {
            self.kind(child, field, path, &mut members);
        }
        if child.min == 0 {
            members.insert(2, ("required", Json::Plain("false".to_owned())));
        }
        let is_checked = |pattern: &&str| {
            digits(pattern).is_some() && members.iter().any(|(name, _)| *name == "letters")
        };
        let pattern = field.limits.pattern.as_deref();
        if let Some(pattern) = pattern.filter(|pattern| !is_checked(pattern)) {
            self.notes.push(format!(
                "`{path}`: Das Muster `{pattern}` wird nicht geprüft."
            ));
        }
        self.unchecked_limits(&field.limits, &members, path);
        for unread in &field.limits.unread {
            self.notes.push(format!(
                "`{path}`: Die Präzisierung „{unread}“ ließ sich nicht lesen."
            ));
        }
        self.add_text(&path.replace('.', "-"), &head.label, &attributes);
        Json::Object(members)
    }

    /// A form does not count what was chosen.
    fn selection_note(&mut self, child: &Child, options: usize, path: &str) {
        let least = child
            .min
            .gt(&1)
            .then(|| format!("mindestens {}", child.min));
        let most = child.max.filter(|max| *max < options);
        let most = most.map(|max| format!("höchstens {max}"));
        let bounds: Vec<String> = [least, most].into_iter().flatten().collect();
        if !bounds.is_empty() {
            self.notes.push(format!(
                "`{path}`: Es sind {} Antworten zu wählen. Das wird nicht geprüft.",
                bounds.join(" und ")
            ));
        }
    }

    /// Every limit of the document is a member of the question, or is said here.
    fn unchecked_limits(&mut self, limits: &Limits, members: &[(&str, Json)], path: &str) {
        let number = |limit: Option<f64>| limit.map(|limit| limit.to_string());
        let length = |limit: Option<u64>| limit.map(|limit| limit.to_string());
        for (name, word, limit) in [
            ("min", "der kleinste Wert", number(limits.min)),
            ("max", "der größte Wert", number(limits.max)),
            // Shorter than one character is nothing.
            (
                "minLength",
                "die kleinste Länge",
                length(limits.min_length.filter(|least| *least > 1)),
            ),
            (
                "maxLength",
                "die größte Länge",
                length(limits.max_length.filter(|most| *most > 0)),
            ),
        ] {
            let is_there = members.iter().any(|(member, _)| *member == name);
            if let Some(limit) = limit.filter(|_| !is_there) {
                self.notes.push(format!(
                    "`{path}`: Das Dokument nennt {limit} als Grenze ({word}). Das wird nicht geprüft."
                ));
            }
        }
    }

    /// What a field that is no choice takes.
    fn kind(
        &mut self,
        child: &Child,
        field: &Field,
        path: &str,
        members: &mut Vec<(&'static str, Json)>,
    ) {
        let limits = &field.limits;
        let kind = |kind: &str| ("kind", Json::text(kind));
        let list = field.code_list.as_deref().unwrap_or_default();
        if let Some(states) = is_states(list).filter(|_| field.art == "select") {
            self.notes.push(format!(
                "`{path}`: Die Staaten der Codeliste {list} werden als ISO 3166-1 (zwei \
                 Buchstaben) gefragt, nicht mit den Schlüsseln der Liste."
            ));
            members.push(kind(states));
            return;
        }
        match field.data_type.as_str() {
            "date" => members.push(kind("date")),
            "bool" => members.push(kind("yesno")),
            "num" | "num_int" | "num_currency"
                if limits.min.is_some_and(|min| min >= NUMBERS_END) =>
            {
                // Nobody calculates with it: it is the number of something.
                self.notes.push(format!(
                    "`{path}`: Zahlen von 10^12 an nimmt kein Zahlenfeld. Hier: Ziffern."
                ));
                members.push(kind("text"));
                members.push(("letters", Json::text("digits")));
            }
            "num" | "num_int" | "num_currency" => {
                let is_money = field.data_type == "num_currency";
                members.push(kind(if is_money { "money" } else { "number" }));
                for (name, limit) in [("min", limits.min), ("max", limits.max)] {
                    if let Some(limit) = limit.filter(|limit| limit.abs() < NUMBERS_END) {
                        members.push((name, Json::Plain(limit.to_string())));
                    }
                }
                if field.data_type == "num_int" {
                    members.push(("whole", Json::Plain("true".to_owned())));
                }
            }
            "file" => self.slot(child, field, path, members),
            other => {
                if !matches!(other, "text" | "text_latin" | "") {
                    self.notes.push(format!(
                        "`{path}`: Der Datentyp {other} wird als Text gefragt."
                    ));
                }
                self.text_kind(&child.head, field, path, members);
            }
        }
    }

    fn text_kind(
        &mut self,
        head: &Head,
        field: &Field,
        path: &str,
        members: &mut Vec<(&'static str, Json)>,
    ) {
        let limits = &field.limits;
        let name = head.name.to_lowercase();
        let starts = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
        for (kind, words) in [
            ("email", &["e-mail", "email"][..]),
            (
                "phone",
                &["telefon", "mobiltelefon", "mobilnummer", "rufnummer"][..],
            ),
        ] {
            if starts(words) {
                members.push(("kind", Json::text(kind)));
                self.notes.push(format!(
                    "`{path}`: Nach dem Namen „{}“ als `{kind}` gefragt.",
                    head.name
                ));
                return;
            }
        }
        let is_long = limits.max_length.is_some_and(|max| max > LINE_CHARS);
        let kind = if is_long { "longtext" } else { "text" };
        members.push(("kind", Json::text(kind)));
        let pattern = limits.pattern.as_deref().filter(|_| !is_long);
        let digits = pattern.and_then(digits);
        if digits.is_some() {
            members.push(("letters", Json::text("digits")));
        } else if field.data_type == "text_latin" && !is_long {
            members.push(("letters", Json::text("latin")));
            self.notes.push(format!(
                "`{path}`: Der Datentyp text_latin wird mit `\"letters\": \"latin\"` gefragt: \
                 Buchstaben wie in Namen, keine Ziffern. Nehmen Sie es heraus, wo auch Ziffern \
                 stehen können."
            ));
        }
        if field.data_type == "text_latin" && is_long {
            self.notes.push(format!(
                "`{path}`: Der Datentyp text_latin wird in langem Text nicht geprüft."
            ));
        }
        let (fewest, most) = digits.unwrap_or_default();
        // Where the document says both, both hold.
        let least = limits.min_length.max(fewest).filter(|min| *min > 1);
        let max_length = [limits.max_length, most].into_iter().flatten().min();
        for (name, limit) in [("minLength", least), ("maxLength", max_length)] {
            if let Some(limit) = limit.filter(|limit| *limit > 0) {
                members.push((name, Json::Plain(limit.to_string())));
            }
        }
        if max_length.is_some_and(|max| (1..=12).contains(&max)) {
            members.push(("width", Json::text("short")));
        }
    }

    fn slot(
        &mut self,
        child: &Child,
        field: &Field,
        path: &str,
        members: &mut Vec<(&'static str, Json)>,
    ) {
        let (mut accept, refused): (Vec<&str>, Vec<&str>) = field
            .media_types
            .iter()
            .map(String::as_str)
            .partition(|media_type| {
                MediaType::IN_SLOTS
                    .iter()
                    .any(|it| it.name() == *media_type)
            });
        if !refused.is_empty() {
            self.notes.push(format!(
                "`{path}`: Dateien der Art {} werden nicht angenommen, weil sie am Inhalt nicht \
                 sicher zu erkennen sind. Bitten Sie um eine PDF-Datei.",
                refused.join(", ")
            ));
        }
        if accept.is_empty() {
            accept = MediaType::IN_SLOTS.map(MediaType::name).to_vec();
            if refused.is_empty() {
                self.notes.push(format!(
                    "`{path}`: Welche Arten von Dateien erlaubt sind, ist nicht angegeben. Hier: \
                     PDF, JPEG und PNG."
                ));
            }
        }
        let max_bytes = self.file_bytes(&field.max_size, path);
        let most = child.max.unwrap_or(SOME_FILES).clamp(1, MOST_FILES);
        if child.max != Some(most) {
            let said = child
                .max
                .map_or_else(|| "beliebig viele".to_owned(), |max| max.to_string());
            self.notes.push(format!(
                "`{path}`: Das Dokument erlaubt {said} Dateien. Hier: höchstens {most}."
            ));
        }
        if child.min > 1 {
            self.notes.push(format!(
                "`{path}`: Es sind mindestens {} Dateien hochzuladen. Das wird nicht geprüft.",
                child.min
            ));
        }
        members.extend([
            ("kind", Json::text("file")),
            ("accept", Json::texts(&accept)),
            ("maxFiles", Json::Plain(most.to_string())),
            ("maxBytes", Json::Plain(max_bytes.to_string())),
        ]);
    }

    /// How large a file may be. The standard counts bytes; authors often meant megabytes.
    fn file_bytes(&mut self, max_size: &str, path: &str) -> u64 {
        if max_size.is_empty() {
            self.notes.push(format!(
                "`{path}`: Wie groß eine Datei sein darf, ist nicht angegeben. Hier: 20 MB."
            ));
            return FILE_BYTES;
        }
        match max_size.parse::<u64>() {
            Ok(bytes) if bytes > MAX_FILES_BYTES => {
                self.notes.push(format!(
                    "`{path}`: Das Dokument erlaubt {bytes} Byte. Mehr als 100 MB nimmt kein \
                     Antrag an. Hier: 100 MB."
                ));
                MAX_FILES_BYTES
            }
            Ok(bytes) if bytes >= LEAST_FILE_BYTES => bytes,
            _ => {
                self.notes.push(format!(
                    "`{path}`: Die größte Datei ist mit „{max_size}“ angegeben. Nach dem Standard \
                     sind das Byte; so klein ist keine Datei. Hier: 20 MB."
                ));
                FILE_BYTES
            }
        }
    }

    fn place(&mut self, head: &Head, path: &str) {
        self.places.push((
            format!("{} {}", head.id, head.version).trim().to_owned(),
            head.name.clone(),
            path.to_owned(),
        ));
    }

    fn rules(&mut self, rules: &[Rule], whose: &str) {
        for rule in rules {
            self.rules.push(format!(
                "- **{}** ({}, zu „{whose}“): {}",
                plain(&rule.name),
                rule.id,
                plain(&rule.text)
            ));
        }
    }

    fn add_text(&mut self, id: &str, text: &str, attributes: &[(String, String)]) {
        // Writing into a string does not fail.
        let _ = write!(self.texts, "{id} ={}", fluent(text, 4));
        for (name, text) in attributes.iter().filter(|(_, text)| !text.is_empty()) {
            let _ = write!(self.texts, "\n    .{name} ={}", fluent(text, 8));
        }
        self.texts.push('\n');
    }

    fn service_texts(&self, schema: &Schema) -> String {
        let head = &schema.head;
        let about = [&head.description, &head.definition]
            .into_iter()
            .find(|text| !text.is_empty())
            .map_or(head.label.as_str(), |text| {
                text.lines().next().unwrap_or_default()
            });
        let law = if head.references.is_empty() {
            unwritten("worauf der Antrag beruht")
        } else {
            head.references.join("; ")
        };
        let mut out = format!(
            "# Texte des Dienstes „{}“, aus {} {} (FIM XDatenfelder {}) eingelesen.\n\n",
            plain(&head.name),
            head.id,
            head.version,
            schema.standard
        );
        let own: [(&str, &String); 9] = [
            ("title", &head.label),
            ("short", &about.to_owned()),
            ("who", &unwritten("wer den Antrag stellen kann")),
            ("prepare", &unwritten("welche Unterlagen gebraucht werden")),
            ("fee", &unwritten("was es kostet")),
            ("duration", &unwritten("wie lange es dauert")),
            ("law", &law),
            ("data", &unwritten("was mit den Daten geschieht")),
            ("after", &unwritten("wie es danach weitergeht")),
        ];
        for (part, text) in own {
            let _ = writeln!(out, "service-{part} ={}", fluent(text, 4));
        }
        out.push('\n');
        out.push_str(&self.texts);
        out
    }

    fn readme(&self, schema: &Schema) -> String {
        let head = &schema.head;
        let mut out = format!(
            "# {}\n\nEingelesen aus {} {} (FIM XDatenfelder {}). Das ist ein Anfang: Reihenfolge, \
             Bedingungen und Texte brauchen noch einen Menschen.\n",
            plain(&head.name),
            head.id,
            head.version,
            schema.standard
        );
        for (title, text) in [
            ("Definition", &head.definition),
            ("Beschreibung", &head.description),
        ] {
            if !text.is_empty() {
                let _ = write!(out, "\n{title}: {}\n", plain(text));
            }
        }
        let mut list = |title: &str, lines: &[String], empty: &str| {
            let _ = write!(out, "\n## {title}\n");
            if lines.is_empty() {
                let _ = write!(out, "\n{empty}\n");
            } else {
                let _ = write!(out, "\n{}\n", lines.join("\n"));
            }
        };
        let notes: Vec<String> = self.notes.iter().map(|note| format!("- {note}")).collect();
        list("Zu entscheiden", &notes, "Nichts.");
        list("Regeln", &self.rules, "Das Dokument hat keine.");
        out.push_str("\n## Woher was kommt\n\n| FIM | Name | hier |\n|---|---|---|\n");
        for (id, name, path) in &self.places {
            let _ = writeln!(
                out,
                "| {id} | {} | `{path}` |",
                plain(name).replace('|', "\\|")
            );
        }
        out
    }
}

/// The texts of a group's entries.
fn entry_texts(label: &str, at_most_one: bool) -> [(String, String); 3] {
    let item = if at_most_one {
        label.to_owned()
    } else {
        format!("{label} {NUMBER}")
    };
    [
        ("item".to_owned(), item),
        ("add".to_owned(), format!("{label} hinzufügen")),
        ("remove".to_owned(), format!("{label} entfernen")),
    ]
}

/// What stands for a text that the document does not have.
fn unwritten(what: &str) -> String {
    format!("{UNWRITTEN}: {what}")
}

/// How many digits a pattern such as `[0-9]{5}` takes, at least and at most; nothing for one that
/// takes anything else.
fn digits(pattern: &str) -> Option<(Option<u64>, Option<u64>)> {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
    let times = ["[0-9]", "\\d"]
        .into_iter()
        .find_map(|class| pattern.strip_prefix(class))?;
    if matches!(times, "+" | "*") {
        return Some((None, None));
    }
    let times = times.strip_prefix('{')?.strip_suffix('}')?;
    let (fewest, most) = times.split_once(',').unwrap_or((times, times));
    let most = match most {
        "" => None,
        most => Some(most.parse().ok()?),
    };
    Some((Some(fewest.parse().ok()?), most))
}

/// The kind for a list of states.
fn is_states(code_list: &str) -> Option<&'static str> {
    let list = code_list.to_lowercase();
    if list.contains("staatsangehoerigkeit") {
        Some("nationality")
    } else if list.contains("schluessel:staat") || list.contains("codeliste:staat") {
        Some("country")
    } else {
        None
    }
}

/// An id that the name gives: German, ASCII.
fn id_of(name: &str, otherwise: &str) -> String {
    let mut id = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ if id.ends_with('_') || id.is_empty() => {}
            _ => id.push('_'),
        }
    }
    let mut id: String = id.chars().take(ID_CHARS).collect();
    while id.ends_with('_') {
        id.pop();
    }
    if id.is_empty() {
        otherwise.to_owned()
    } else if id.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{otherwise}_{id}")
    } else {
        id
    }
}

/// The id, with a number where it is taken.
fn unique(taken: &mut BTreeSet<String>, id: &str) -> String {
    let mut number = 2;
    let mut own = id.to_owned();
    while !taken.insert(own.clone()) {
        own = format!("{id}_{number}");
        number += 1;
    }
    own
}

/// Where a text gets the number of an entry; XML cannot hold this character.
const NUMBER: char = '\u{1}';

/// A text as the value of a Fluent message.
fn fluent(text: &str, indent: usize) -> String {
    let escape = |text: &str| {
        let mut out = String::new();
        for c in text.trim().chars() {
            match c {
                '{' => out.push_str("{\"{\"}"),
                '}' => out.push_str("{\"}\"}"),
                NUMBER => out.push_str("{ $number }"),
                c => out.push(c),
            }
        }
        // These would begin something else at the start of a line.
        if out.starts_with(['.', '*', '[', '#']) {
            out.insert_str(0, "{\"\"}");
        }
        out
    };
    let lines: Vec<String> = text.split('\n').map(escape).collect();
    match lines.as_slice() {
        [line] if !line.is_empty() => format!(" {line}"),
        _ if text.trim().is_empty() => " {\"\"}".to_owned(),
        lines => lines.iter().fold(String::new(), |mut out, line| {
            if line.is_empty() {
                out.push('\n');
            } else {
                // Writing into a string does not fail.
                let _ = write!(out, "\n{:indent$}{line}", "");
            }
            out
        }),
    }
}

/// In one line.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
