//! Shared answers as people read them.

use amtsweg_core::form::{Field, Reading};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    components::format,
    device::assets,
    language::Language,
    texts::{Texts, use_texts},
};

/// The words that answers are shown with, and the service's texts: loaded by now, since the first
/// program has them as well.
#[derive(Clone, PartialEq)]
pub struct Words {
    answers: Option<Texts>,
    service: Texts,
}

/// The words in the page's language.
#[hook]
pub fn use_words() -> Words {
    let service = use_texts();
    let answers = use_state(|| None);
    let setter = answers.setter();
    use_effect_with(service.language(), move |language| {
        let language = *language;
        spawn_local(async move {
            let file = format!("/texts/{}/application.ftl", language.tag);
            if let Some(file) = assets::text(&file).await {
                setter.set(Some(Texts::new(language, [file])));
            }
        });
    });
    Words {
        answers: (*answers).clone(),
        service,
    }
}

/// A question's words: the service's, or for a part of an address those of the program.
pub fn label(words: &Words, text_id: &str) -> AttrValue {
    let service = words.service.find(text_id);
    let own = || words.answers.as_ref()?.find(text_id);
    // Until they are loaded nothing stands there, which is better than an id.
    service.or_else(own).unwrap_or_default()
}

/// An answer as it is said in the language; as it is kept where there are no words for it.
pub fn shown(
    words: &Words,
    language: Language,
    field: &Field,
    text_id: &str,
    value: &str,
) -> String {
    let said = match field.kind.reading() {
        Some(Reading::Date) => Some(format::date(language, value)),
        Some(Reading::Option) => words
            .service
            .attribute(text_id, &format!("option-{value}"))
            .map(|text| text.to_string()),
        Some(Reading::Country | Reading::Nationality) if value.len() == 2 => {
            format::country(language, value)
        }
        Some(Reading::Nationality) => words
            .answers
            .as_ref()
            .and_then(|texts| texts.find(&format!("nationality-{value}")))
            .map(|text| text.to_string()),
        None | Some(Reading::Text | Reading::Country) => None,
    };
    said.unwrap_or_else(|| value.to_owned())
}
