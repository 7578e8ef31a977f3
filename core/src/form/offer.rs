//! Answers that were given before and may be taken over (WCAG 3.3.7).

use serde_json::{Map, Value};

use super::{
    address::COUNTRY,
    answers::{Answers, is_answered},
    check::VisibleField,
    definition::{Field, Form},
    kind::{GroupRules, Holds},
};

/// What may be taken over as the answer to a question that is asked and not answered: the answer
/// of the first of its `offer` that has one and that fits. Of a group, those of its answers that
/// fit. `answers` are those that count ([`Standing::answers`](super::Standing::answers)).
pub fn offered(form: &Form, answers: &Answers, visible: &VisibleField<'_>) -> Option<Value> {
    let VisibleField { field, path, .. } = visible;
    if field.offer.is_empty() || is_answered(answers.get(path)) {
        return None;
    }
    let here = path.parent();
    field.offer.iter().find_map(|reference| {
        let source = reference.path(&here);
        fitting(field, form.field(&source)?, answers.get(&source)?)
    })
}

/// What of an answer to one question answers the other.
fn fitting(field: &Field, source: &Field, value: &Value) -> Option<Value> {
    if !field.kind.may_answer_as(&source.kind) || !field.kind.takes_offers() {
        return None;
    }
    match field.kind.holds() {
        Holds::Group(group) => fitting_group(group, source, value),
        Holds::Answer => field.kind.check(value).is_ok().then(|| value.clone()),
        Holds::Nothing => None,
    }
}

fn fitting_group(group: &GroupRules, source: &Field, value: &Value) -> Option<Value> {
    let Value::Object(given) = value else {
        return None;
    };
    if group.repeat.is_some() {
        return None;
    }
    let mut fitted = Map::new();
    for inner in &group.fields {
        let value = source
            .fields()
            .iter()
            .find(|other| other.id == inner.id)
            .and_then(|other| fitting(inner, other, given.get(&inner.id)?));
        fitted.extend(value.map(|value| (inner.id.clone(), value)));
    }
    if fitted.is_empty() {
        return None;
    }
    if group.address {
        // Where no country is asked, the address is in Germany.
        let country = given.get(COUNTRY).and_then(Value::as_str).unwrap_or("DE");
        if group.fields.iter().any(|inner| inner.id == COUNTRY) {
            fitted.insert(COUNTRY.to_owned(), country.into());
        } else if country != "DE" {
            return None;
        }
    }
    Some(Value::Object(fitted))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::form::{Standing, prune, testing::*};

    fn form() -> Form {
        read(&json!([
            {"id": "ich", "fields": [
                {"id": "name", "kind": "text"},
                {"id": "mit", "kind": "yesno"},
                {"id": "firma", "kind": "text", "when": {"field": "./mit", "is": true}},
                {"id": "geboren", "kind": "date", "precision": "partial"},
                {"id": "staat", "kind": "nationality"},
                {"id": "wo", "kind": "address"},
                {"id": "davor", "kind": "address", "abroad": true}]},
            {"id": "du", "fields": [
                {"id": "heimat", "kind": "country", "offer": ["ich.staat"]},
                {"id": "name", "kind": "text", "maxLength": 5, "offer": ["ich.firma", "ich.name"]},
                {"id": "geboren", "kind": "date", "offer": ["ich.geboren"]},
                {"id": "hier", "kind": "address", "offer": ["ich.davor", "ich.wo"]},
                {"id": "dort", "kind": "address", "abroad": true, "offer": ["ich.wo"]},
                {"id": "kind", "kind": "group", "repeat": {"max": 3}, "fields": [
                    {"id": "name", "kind": "text", "offer": ["../name"]},
                    {"id": "rufname", "kind": "text", "offer": ["./name"]}]}]}
        ]))
        .unwrap()
    }

    fn offer(place: &str, given: &Value) -> Option<Value> {
        let (form, answers) = (form(), answers(given));
        let counting = prune(&form, &answers, today());
        offered(&form, &counting, &asked(&form, &answers, place))
    }

    #[test]
    fn the_first_answer_that_fits_is_offered() {
        let mut given = json!({"ich": {"name": "Erika", "firma": "AG", "geboren": "1980"}});
        assert_eq!(offer("du.name", &given), Some(json!("Erika")));
        given["ich"]["mit"] = json!(true);
        assert_eq!(offer("du.name", &given), Some(json!("AG")));
        given["ich"]["firma"] = json!("Aktiengesellschaft");
        assert_eq!(offer("du.name", &given), Some(json!("Erika")));
        // A year is no day.
        assert_eq!(offer("du.geboren", &given), None);
        given["du"]["name"] = json!("Max");
        assert_eq!(offer("du.name", &given), None);
        assert_eq!(offer("ich.name", &json!({})), None);
    }

    #[test]
    fn a_nationality_is_offered_as_a_country_where_it_is_one() {
        let of = |nationality| json!({"ich": {"staat": nationality}});
        assert_eq!(offer("du.heimat", &of("TR")), Some(json!("TR")));
        assert_eq!(offer("du.heimat", &of("staatenlos")), None);
    }

    #[test]
    fn entries_are_offered_what_stands_beside_them() {
        let given = json!({"du": {"name": "Max", "kind": [{"name": "Ada"}, {}]}});
        assert_eq!(offer("du.kind.1.name", &given), Some(json!("Max")));
        assert_eq!(offer("du.kind.0.rufname", &given), Some(json!("Ada")));
        assert_eq!(offer("du.kind.1.rufname", &given), None);
    }

    #[test]
    fn an_address_is_offered_as_a_whole_where_it_can_be() {
        let here =
            json!({"strasse": "Am Markt", "hausnummer": "1", "plz": "42651", "ort": "Solingen"});
        let given = json!({"ich": {"wo": here, "davor": {"land": "CZ", "strasse": "Náměstí", "ort": "Praha"}}});
        assert_eq!(offer("du.hier", &given), Some(here.clone()));
        let mut abroad = here;
        abroad["land"] = json!("DE");
        assert_eq!(offer("du.dort", &given), Some(abroad));
        let german =
            json!({"ich": {"davor": {"land": "DE", "strasse": "Am Markt", "ort": "Bonn 2"}}});
        assert_eq!(
            offer("du.hier", &german),
            Some(json!({"strasse": "Am Markt"}))
        );
        let begun = json!({"ich": given["ich"], "du": {"hier": {"ort": "Bonn"}}});
        assert_eq!(offer("du.hier", &begun), None);
    }

    const NAMES: &[&str] = &[
        "ich", "du", "name", "mit", "firma", "geboren", "wo", "davor", "hier", "dort", "kind",
        "rufname", "land", "strasse", "plz", "ort",
    ];

    proptest! {
        /// Whatever is offered answers the question without a finding of its kind.
        #[test]
        fn what_is_offered_fits(given in objects(NAMES, values(NAMES))) {
            let Value::Object(given) = given else { unreachable!() };
            let (form, given) = (form(), Answers::from(given));
            let standing = Standing::of(&form, &given, today());
            for step in &standing.steps {
                for field in &step.fields {
                    if let Some(value) = offered(&form, &standing.answers, field) {
                        let mut taken = given.clone();
                        taken.set(&field.path, value);
                        let taken = prune(&form, &taken, today());
                        prop_assert_eq!(offered(&form, &taken, field), None);
                    }
                }
            }
        }
    }
}
