//! Values of the law in texts, filled in when the site is built: pages and programs carry words.

use std::{collections::BTreeSet, fmt::Write as _, fs, io::ErrorKind, path::Path, rc::Rc};

use amtsweg_core::{
    legal::{Counting, LegalValue, LegalValues, Said},
    time::Date,
};
use anyhow::{Context as _, Result};

use crate::{
    language::{LANGUAGES, Language},
    pages::{date, edition::SourcesOfValues},
    texts::Texts,
};

/// The text that names what a value will be next.
const CHANGES: &str = "value-changes";
/// The text by which a program gets the values that conditions look up.
pub const FOR_CONDITIONS: &str = "form-values";

/// The values of the law as of the day of the build.
#[derive(Debug, Clone)]
pub struct Law {
    values: LegalValues,
    day: Date,
}

impl Law {
    /// Reads `forms/values.json` below the repository's root, if it is there.
    pub fn read(root: &Path, day: Date) -> Result<Self> {
        let file = root.join("forms/values.json");
        let values = match fs::read(&file) {
            Ok(json) => LegalValues::from_json(&json)
                .with_context(|| format!("{} is not as it should be", file.display()))?,
            Err(error) if error.kind() == ErrorKind::NotFound => LegalValues::default(),
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", file.display()));
            }
        };
        Ok(Self { values, day })
    }

    /// A service's texts with the values in their places; `phrases` are those of the pages.
    pub fn fill(&self, source: &str, phrases: &Texts) -> String {
        let language = phrases.language();
        let counting = Counting {
            decimal_separator: language.decimal_separator,
            plural: language.plural,
        };
        let words = |value: &LegalValue, said: &Said<'_>| self.words(value, said, phrases);
        self.values.fill(source, counting, words)
    }

    /// What counts, and what comes next.
    fn words(&self, value: &LegalValue, said: &Said<'_>, phrases: &Texts) -> Option<String> {
        let (from, now) = value.on(self.day)?;
        let now = said(now)?;
        // Before there was a value, the first counts in its place.
        let Some((from, next)) = value.after(self.day.max(from)) else {
            return Some(now);
        };
        let next = said(next)?;
        let arguments = [
            ("now", now.into()),
            ("date", date(phrases, from).to_string().into()),
            ("next", next.into()),
        ];
        Some(phrases.with(CHANGES, arguments).to_string())
    }

    /// Where the values stand that a form and its texts name; nothing where they name none.
    pub fn sources(
        &self,
        form: Option<&serde_json::Value>,
        texts: &str,
    ) -> Option<Rc<SourcesOfValues>> {
        let mut used = self.values.of_texts(texts);
        if let Some(form) = form {
            used = used.with(self.values.of_form(form));
        }
        let checked = used.iter().map(|(_, value)| value.checked).min()?;
        let sources: BTreeSet<String> = used.iter().map(|(_, value)| value.origin()).collect();
        Some(Rc::new(SourcesOfValues {
            checked,
            sources: sources.into_iter().collect(),
        }))
    }

    /// Fills the texts that the programs load, in a site's folder, and adds the values that the
    /// forms look up.
    pub fn fill_programs(&self, root: &Path, site: &Path) -> Result<()> {
        let texts = site.join("texts");
        for language in LANGUAGES {
            let folder = texts.join(language.tag);
            if !folder.is_dir() {
                continue;
            }
            let phrases = phrases(root, language)?;
            let entries = fs::read_dir(&folder)
                .with_context(|| format!("cannot read {}", folder.display()))?;
            for entry in entries {
                let file = entry?.path();
                let source = read(&file)?;
                let mut filled = self.fill(&source, &phrases);
                let name = file.file_stem().unwrap_or_default().to_string_lossy();
                let form = site.join("forms").join(format!("{name}.json"));
                if form.is_file() {
                    let form = serde_json::from_str(&read(&form)?)
                        .with_context(|| format!("{} is no JSON", form.display()))?;
                    let values = self.values.of_form(&form).for_conditions().0;
                    if !values.is_empty() {
                        let lines = values.replace('\n', "\n    ");
                        // Writing to a text does not fail.
                        let _ = writeln!(filled, "{FOR_CONDITIONS} =\n    {lines}");
                    }
                }
                if filled != source {
                    fs::write(&file, filled)
                        .with_context(|| format!("cannot write {}", file.display()))?;
                }
            }
        }
        Ok(())
    }
}

/// The texts that words for values are made of.
fn phrases(root: &Path, language: Language) -> Result<Texts> {
    let folder = root.join("locales").join(language.tag);
    let files = ["interface.ftl", "pages.ftl"].map(|name| read(&folder.join(name)));
    let [interface, pages] = files;
    Ok(Texts::new(language, [interface?, pages?]))
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn law(day: &str) -> Law {
        let json = br#"{ "values": { "lohn": { "title": "Mindestlohn", "unit": "euro",
            "source": "MiLoG", "municipality": "Musterstadt", "checked": "2026-11-01",
            "from": { "2026-01-01": 13.9, "2027-01-01": 14.6 } } } }"#;
        Law {
            values: LegalValues::from_json(json).unwrap(),
            day: day.parse().unwrap(),
        }
    }

    fn root() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn texts_name_what_counts_and_what_comes_next() {
        let said = |tag, day| {
            let phrases = phrases(&root(), Language::of_tag(tag).unwrap()).unwrap();
            law(day).fill("a = { $lohn } Euro", &phrases)
        };
        assert_eq!(
            said("de", "2026-11-29"),
            "a = 13,90 (ab 1. Januar 2027: 14,60) Euro"
        );
        assert_eq!(said("de", "2027-01-01"), "a = 14,60 Euro");
        assert_eq!(
            said("en", "2026-11-29"),
            "a = 13.90 (from 1 January 2027: 14.60) Euro"
        );
        // Before there was a value, the first is what there is to say.
        assert_eq!(
            said("de", "2025-01-01"),
            "a = 13,90 (ab 1. Januar 2027: 14,60) Euro"
        );
        for language in LANGUAGES {
            let filled = said(language.tag, "2026-11-29");
            assert!(!filled.contains('$') && filled.contains("14"), "{filled}");
        }
    }

    #[test]
    fn texts_choose_by_a_value_in_the_plurals_of_their_language() {
        let said = |tag: &str, months: &str, text: &str| {
            let json = format!(
                r#"{{ "values": {{ "frist": {{ "title": "Frist", "unit": "months", "source": "§ 1",
                    "checked": "2026-11-01", "from": {months} }} }} }}"#
            );
            let law = Law {
                values: LegalValues::from_json(json.as_bytes()).unwrap(),
                day: "2026-11-29".parse().unwrap(),
            };
            let phrases = phrases(&root(), Language::of_tag(tag).unwrap()).unwrap();
            let file = law.fill(&format!("a = vor {text} b\n"), &phrases);
            Texts::new(phrases.language(), [file]).get("a").to_string()
        };
        let german = "{ $frist ->\n        [one] { $frist } Monat\n       *[other] { $frist } Monaten\n    }";
        let on = |months| said("de", months, german);
        assert_eq!(on(r#"{ "2026-01-01": 1 }"#), "vor 1 Monat b");
        assert_eq!(on(r#"{ "2026-01-01": 3 }"#), "vor 3 Monaten b");
        assert_eq!(
            on(r#"{ "2026-01-01": 3, "2027-01-01": 1 }"#),
            "vor 3 Monaten (ab 1. Januar 2027: 1 Monat) b"
        );
        let arabic = "{ $frist ->\n        [one] شهر واحد\n        [two] شهرين\n        \
            [few] { $frist } أشهر\n        [many] { $frist } شهرًا\n       *[other] { $frist } شهر\n    }";
        for (months, words) in [
            (1, "شهر واحد"),
            (2, "شهرين"),
            (3, "3 أشهر"),
            (11, "11 شهرًا"),
            (100, "100 شهر"),
        ] {
            let from = format!(r#"{{ "2026-01-01": {months} }}"#);
            assert_eq!(said("ar", &from, arabic), format!("vor {words} b"));
        }
    }

    #[test]
    fn a_page_names_its_sources() {
        let sources = law("2026-11-29").sources(None, "a = { $lohn }").unwrap();
        assert_eq!(sources.sources, ["MiLoG (Musterstadt)"]);
        assert_eq!(sources.checked.to_string(), "2026-11-01");
        assert_eq!(law("2026-11-29").sources(None, "a = { $other }"), None);
        let form = serde_json::json!({ "right": { "value": "lohn" } });
        assert!(law("2026-11-29").sources(Some(&form), "").is_some());
    }

    #[test]
    fn programs_get_words_and_what_conditions_look_up() {
        let site = std::env::temp_dir().join(format!("amtsweg-law-{}", std::process::id()));
        let folder = site.join("texts/de");
        fs::create_dir_all(&folder).unwrap();
        fs::create_dir_all(site.join("forms")).unwrap();
        fs::write(folder.join("a.ftl"), "x = { $lohn } Euro\n").unwrap();
        fs::write(folder.join("b.ftl"), "x = nothing\n").unwrap();
        fs::write(site.join("forms/a.json"), r#"{"right": {"value": "lohn"}}"#).unwrap();
        fs::write(site.join("forms/b.json"), "{}").unwrap();
        law("2027-05-01").fill_programs(&root(), &site).unwrap();
        let a = fs::read_to_string(folder.join("a.ftl")).unwrap();
        let texts = Texts::new(Language::GERMAN, [a]);
        assert_eq!(texts.get("x"), "14,60 Euro");
        assert_eq!(
            texts.get(FOR_CONDITIONS),
            "lohn 2026-01-01 13.9 2027-01-01 14.6"
        );
        let b = fs::read_to_string(folder.join("b.ftl")).unwrap();
        assert_eq!(b, "x = nothing\n");
        fs::remove_dir_all(site).unwrap();
    }
}
