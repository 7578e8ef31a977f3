//! Addresses: a group whose questions are the same everywhere.

use super::{
    definition::{Field, Personal},
    kind::{Kind, Lengths, Letters, TextRules, Width},
};

/// The id of the question for the country.
pub(super) const COUNTRY: &str = "land";

/// The longest postcodes in the world have ten characters.
const POSTCODE_CHARS: u64 = 10;

/// The questions: the id, the autofill token (WCAG 1.3.5), the most characters. Only abroad the
/// country is asked. The street has no token: those that there are would bring the number with it.
const QUESTIONS: [(&str, &str, u64); 6] = [
    (COUNTRY, "country", 120),
    ("strasse", "", 120),
    ("hausnummer", "", 12),
    ("zusatz", "address-line2", 120),
    ("plz", "postal-code", POSTCODE_CHARS),
    ("ort", "address-level2", 120),
];

/// The questions of an address, of what is said of the whole. The texts are the program's own:
/// `address-strasse` ….
pub(super) fn questions(abroad: bool, own: bool, personal: Option<Personal>) -> Vec<Field> {
    let asked = QUESTIONS.iter();
    let asked = asked.filter(|(id, ..)| abroad || *id != COUNTRY);
    let question = |(id, token, max_length): &(&str, &str, u64)| {
        let is_number = matches!(*id, "hausnummer" | "plz");
        let letters = match *id {
            "plz" => Letters::Postcode,
            // Names of places abroad may have digits: "Praha 5".
            "ort" if !abroad => Letters::Latin,
            _ => Letters::Any,
        };
        let text = TextRules {
            lengths: Lengths {
                min: None,
                max: Some(*max_length),
            },
            letters,
            width: if is_number { Width::Short } else { Width::Full },
        };
        Field {
            id: (*id).to_owned(),
            kind: if *id == COUNTRY {
                Kind::Country
            } else {
                Kind::Text(text)
            },
            required: *id != "zusatz" && !(abroad && is_number),
            when: None,
            autocomplete: (own && !token.is_empty()).then(|| (*token).to_owned()),
            text: Some(["address-", id].concat()),
            offer: Vec::new(),
            personal,
            purpose: None,
        }
    };
    asked.map(question).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::form::{Path, testing::*};

    fn both() -> crate::form::Form {
        one_step(
            &json!([{"id": "hier", "kind": "address", "autocomplete": "address"},
                {"id": "dort", "kind": "address", "abroad": true, "personal": "ordinary"}]),
            &json!([]),
        )
    }

    #[test]
    fn an_address_is_a_group_with_the_programs_texts() {
        let form = both();
        let hier = form.field(&Path::parse("a.hier")).unwrap();
        assert!(hier.is_address() && hier.autocomplete.is_none());
        let facts = |place: &str| -> Vec<String> {
            let path = Path::parse(place);
            let fields = form.field(&path).unwrap().fields();
            let facts = fields.iter().map(|field| {
                let token = field.autocomplete.as_deref().unwrap_or("-");
                format!("{} {token} {}", field.text_id(&path), field.required)
            });
            facts.collect()
        };
        assert_eq!(
            facts("a.hier"),
            [
                "address-strasse - true",
                "address-hausnummer - true",
                "address-zusatz address-line2 false",
                "address-plz postal-code true",
                "address-ort address-level2 true"
            ]
        );
        assert_eq!(
            facts("a.dort"),
            [
                "address-land - true",
                "address-strasse - true",
                "address-hausnummer - false",
                "address-zusatz - false",
                "address-plz - false",
                "address-ort - true"
            ]
        );
    }

    #[test]
    fn postcodes_have_five_digits_in_germany() {
        let of = |here: &str, country: &str, there: &str| {
            found(
                &both(),
                &json!({"a": {
                    "hier": {"strasse": "Am Markt", "hausnummer": "1a", "plz": here, "ort": "Solingen"},
                    "dort": {"land": country, "strasse": "Náměstí", "plz": there, "ort": "Praha 5"}}}),
            )
        };
        assert_eq!(of("42651", "CZ", "150 00"), Vec::<String>::new());
        assert_eq!(of("42651", "DE", "42651"), Vec::<String>::new());
        assert_eq!(
            of("4265", "DE", "150 00"),
            ["a.hier.plz error-postcode", "a.dort.plz error-postcode"]
        );
        assert_eq!(of("42651", "", "150 00"), ["a.dort.land error-country"]);
    }

    #[test]
    fn an_address_has_no_questions_of_its_own() {
        for wrong in ["fields", "repeat", "values", "tone"] {
            let mut field = json!({"id": "x", "kind": "address"});
            field[wrong] = json!({});
            let error = read(&json!([{"id": "a", "fields": [field]}])).unwrap_err();
            let expected = format!("a.x.{wrong}: a definition has no such member here");
            assert_eq!(error.to_string(), expected);
        }
        let stray = json!([{"id": "a", "fields": [{"id": "x", "kind": "text", "abroad": true}]}]);
        assert!(read(&stray).is_err());
    }
}
