//! Addresses: a group whose questions are the same everywhere.

use super::definition::{Field, FieldKind, Letters, Width};

/// The id of the question for the country.
pub(super) const COUNTRY: &str = "land";

/// The longest postcodes in the world have ten characters.
const POSTCODE_CHARS: u64 = 10;

/// The questions: the id, the autofill token (WCAG 1.3.5), the most characters. Only abroad the
/// country is asked.
const QUESTIONS: [(&str, &str, u64); 6] = [
    (COUNTRY, "country", 120),
    ("strasse", "address-line1", 120),
    ("hausnummer", "", 12),
    ("zusatz", "address-line2", 120),
    ("plz", "postal-code", POSTCODE_CHARS),
    ("ort", "address-level2", 120),
];

/// Gives an address its questions. The texts are the program's own: `address-strasse` ….
pub(super) fn expand(address: &mut Field, abroad: bool) {
    let own = address.autocomplete.take().is_some();
    for (id, token, max_length) in QUESTIONS {
        let is_country = id == COUNTRY;
        if is_country && !abroad {
            continue;
        }
        let kind = if is_country {
            FieldKind::Country
        } else {
            FieldKind::Text
        };
        let mut question = Field::plain(id, kind);
        question.text = Some(["address-", id].concat());
        if own && !token.is_empty() {
            question.autocomplete = Some(token.to_owned());
        }
        question.max_length = Some(max_length);
        question.personal = address.personal;
        match id {
            "hausnummer" | "plz" => {
                question.required = !abroad;
                question.width = Width::Short;
            }
            "zusatz" => question.required = false,
            _ => {}
        }
        question.letters = match id {
            "plz" => Letters::Postcode,
            // Names of places abroad may have digits: "Praha 5".
            "ort" if !abroad => Letters::Latin,
            _ => Letters::Any,
        };
        address.fields.push(question);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::form::{FieldKind, Path, testing::*};

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
        assert!(hier.address && hier.kind == FieldKind::Group && hier.autocomplete.is_none());
        let facts = |place: &str| -> Vec<String> {
            let path = Path::parse(place);
            let fields = &form.field(&path).unwrap().fields;
            let facts = fields.iter().map(|field| {
                let token = field.autocomplete.as_deref().unwrap_or("-");
                format!("{} {token} {}", field.text_id(&path), field.required)
            });
            facts.collect()
        };
        assert_eq!(
            facts("a.hier"),
            [
                "address-strasse address-line1 true",
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
        assert_eq!(of("42651", "", "150 00"), ["a.dort.land error-required"]);
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
