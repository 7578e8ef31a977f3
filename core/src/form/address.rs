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
