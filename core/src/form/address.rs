//! Addresses: a group whose questions are the same everywhere.

use super::definition::{Field, FieldKind, Letters, Width};

/// The id of the question for the country.
pub(super) const COUNTRY: &str = "land";

/// The longest postcodes in the world have ten characters.
const POSTCODE_CHARS: u64 = 10;

/// Gives an address its questions. The texts are the program's own: `address-strasse` ….
pub(super) fn expand(address: &mut Field, abroad: bool) {
    let own = address.autocomplete.take().is_some();
    let question = |id: &str, kind: FieldKind, token: &str| Field {
        text: Some(["address-", id].concat()),
        autocomplete: (own && !token.is_empty()).then(|| token.to_owned()),
        max_length: Some(120),
        personal: address.personal,
        ..Field::plain(id, kind)
    };
    let text = |id, token| question(id, FieldKind::Text, token);
    let mut fields = Vec::with_capacity(6);
    if abroad {
        fields.push(question(COUNTRY, FieldKind::Country, "country"));
    }
    fields.push(text("strasse", "address-line1"));
    fields.push(Field {
        required: !abroad,
        max_length: Some(12),
        width: Width::Short,
        ..text("hausnummer", "")
    });
    fields.push(Field {
        required: false,
        ..text("zusatz", "address-line2")
    });
    fields.push(Field {
        required: !abroad,
        max_length: Some(POSTCODE_CHARS),
        width: Width::Short,
        letters: Letters::Postcode,
        ..text("plz", "postal-code")
    });
    fields.push(Field {
        // Names of places abroad may have digits: "Praha 5".
        letters: if abroad { Letters::Any } else { Letters::Latin },
        ..text("ort", "address-level2")
    });
    address.fields = fields;
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
