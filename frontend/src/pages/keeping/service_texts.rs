//! The texts of services that the page itself is not about.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    device::assets,
    language::Language,
    texts::{Texts, use_texts},
};

/// The files of texts that the second program works with, those of a service among them. What the
/// receipt says of a service is a file of its own: the first program needs none of it.
pub fn text_files(service: Option<&str>) -> Vec<String> {
    let frame = ["interface", "delivery", "keeping"].map(str::to_owned);
    let of_service = |service: &str| [service.to_owned(), format!("{service}.receipt")];
    let service = service.into_iter().flat_map(of_service);
    frame.into_iter().chain(service).collect()
}

/// The texts that the second program has, and those of a service beside them.
pub async fn load(language: Language, service: &str) -> Option<Texts> {
    let mut files = Vec::new();
    for name in text_files(Some(service)) {
        files.push(file(language, &name).await?);
    }
    Some(Texts::new(language, files))
}

async fn file(language: Language, name: &str) -> Option<String> {
    assets::text(&format!("/texts/{}/{name}.ftl", language.tag)).await
}

/// Which service.
#[derive(Clone, PartialEq, Eq, Properties)]
pub struct ServiceTitleProps {
    /// Its id.
    pub service: AttrValue,
}

/// A service's title; its id until that is there.
#[component]
pub fn ServiceTitle(props: &ServiceTitleProps) -> Html {
    let language = use_texts().language();
    let title = use_state_eq(|| props.service.clone());
    let setter = title.setter();
    use_effect_with(
        (language.tag, props.service.clone()),
        move |(_, service)| {
            let service = service.clone();
            spawn_local(async move {
                if let Some(file) = file(language, &service).await {
                    setter.set(Texts::new(language, [file]).get("service-title"));
                }
            });
        },
    );
    html! { <>{ &*title }</> }
}
