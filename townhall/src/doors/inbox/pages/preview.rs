//! What a file looks like, page by page: a picture that was drawn anew. What was handed in is only saved, never shown.

use std::{num::NonZeroU32, sync::Arc};

use amtsweg_core::file::MediaType;
use amtsweg_preview::{MOST_BYTES, MOST_PAGES, NoPicture, SMALL_SIDE};
use axum::{
    extract::{Path, Query, State},
    http::{
        StatusCode,
        header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse as _, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::super::{
    Inbox,
    auth::{OfCase, TakeFile},
    error::PageError,
    layout::{self, Place},
    previews::{NoPreview, PageOf, Preview, Verdict},
};
use crate::{
    domain::{ApplicationNumber, File, FileNumber},
    reading::{
        document::{doubt_name, type_name},
        names,
    },
    work::look_at_file::{Sight, looked_at},
};

/// A picture and nothing else: whatever it is, nothing in it runs.
const NOTHING_RUNS: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";
/// What the small picture is called.
const SMALL: &str = "klein";
/// Stands in the place of a small picture that there is not: why, its page says in words.
const NO_PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"160\" viewBox=\"0 0 120 160\">\
    <rect width=\"120\" height=\"160\" fill=\"#f3f4f7\"/>\
    <path d=\"M30 30h40l20 20v80H30zM70 30v20h20M45 75l30 30M75 75l-30 30\" fill=\"none\" stroke=\"#6e7597\" stroke-width=\"4\"/>\
    </svg>";
/// The place of a small picture on a page, in pixels: a screen with twice as many has all of it.
const SMALL_WIDTH: u16 = 90;
const SMALL_HEIGHT: u16 = SMALL_SIDE / 2;

/// Which page of a file.
#[derive(Deserialize)]
pub(crate) struct Leaf {
    seite: Option<String>,
}

/// The page on which a file is looked at.
pub(crate) async fn page(
    State(inbox): State<Arc<Inbox>>,
    case: OfCase<TakeFile>,
    Path((_, file)): Path<(String, String)>,
    Query(leaf): Query<Leaf>,
) -> Result<Response, PageError> {
    let file = find(&inbox, &case, &file).await?;
    let number = leaf.seite.as_deref().map_or(Some(NonZeroU32::MIN), number);
    let number = number
        .filter(|number| number.get() <= MOST_PAGES)
        .ok_or(PageError::NotFound)?;
    // Its name is shown, whatever comes of the picture.
    seen(&inbox, &case, &file, Sight::Page).await?;
    let drawn = draw(&inbox, &case, &file, number).await?;
    let (status, picture) = match drawn {
        Ok(preview) => (StatusCode::OK, Ok(preview)),
        Err(Without::OfFile(Verdict::NoPicture(NoPicture::NoSuchPage))) => {
            return Err(PageError::NotFound);
        }
        Err(without) => (without.status(), Err(without)),
    };
    let leaf = LeafPage {
        application: case.number,
        file: &file,
        number,
    };
    let title = format!("Vorschau: {}", leaf.name());
    let content = leaf.markup(picture.as_deref());
    let page = layout::page(&title, Some((&case.session, Place::Other)), &content);
    Ok((status, page).into_response())
}

/// A picture of a page, or the small one of the first page.
pub(crate) async fn picture(
    State(inbox): State<Arc<Inbox>>,
    case: OfCase<TakeFile>,
    Path((_, file, picture)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let file = find(&inbox, &case, &file).await?;
    let (number, sight) = if picture == SMALL {
        (NonZeroU32::MIN, Sight::Small)
    } else {
        let number = number(&picture)
            .filter(|number| number.get() <= MOST_PAGES)
            .ok_or(PageError::NotFound)?;
        (number, Sight::Page)
    };
    let (media_type, picture) = match (draw(&inbox, &case, &file, number).await?, sight) {
        (Ok(preview), sight) => {
            seen(&inbox, &case, &file, sight).await?;
            let picture = match sight {
                Sight::Page => &preview.whole,
                Sight::Small => &preview.small,
            };
            (MediaType::Jpeg.name(), picture.clone())
        }
        (Err(Without::OfFile(_)), Sight::Small) => ("image/svg+xml", NO_PICTURE.into()),
        (Err(Without::OfFile(_)), Sight::Page) => return Err(PageError::NotFound),
        // It may come another time.
        (Err(without), _) => return Ok(without.status().into_response()),
    };
    let headers = [
        (CONTENT_TYPE, media_type),
        (CONTENT_SECURITY_POLICY, NOTHING_RUNS),
    ];
    Ok((headers, picture).into_response())
}

/// Why there is no preview, as far as its page says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Without {
    /// For what the file is.
    OfFile(Verdict),
    /// Too many are drawn just now.
    Busy,
    /// Ours: logged where it arose.
    Ours,
}

impl Without {
    fn status(self) -> StatusCode {
        match self {
            Self::OfFile(_) => StatusCode::OK,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::OfFile(Verdict::NoPicture(why)) => words(why),
            Self::OfFile(Verdict::TooMuch) => {
                "Sie ist sehr aufwendig aufgebaut, oder sie ist beschädigt. Das Zeichnen wurde abgebrochen."
            }
            Self::Busy => {
                "Es werden gerade viele Vorschauen gezeichnet. Laden Sie die Seite gleich noch einmal."
            }
            Self::Ours => "Der Fehler liegt bei uns und ist vermerkt.",
        }
    }
}

fn words(why: NoPicture) -> &'static str {
    match why {
        NoPicture::Broken => "Sie ist beschädigt oder anders aufgebaut, als es üblich ist.",
        NoPicture::Locked => "Sie ist mit einem Kennwort geschützt.",
        NoPicture::TooLarge => "Sie ist zu groß, oder das Bild hat zu viele Bildpunkte.",
        NoPicture::OtherKind => "Dateien dieser Art werden nicht gezeichnet.",
        NoPicture::NoSuchPage => "Diese Seite hat sie nicht.",
    }
}

/// What is known of a file before anything is drawn.
fn drawable(file: &File) -> Result<MediaType, NoPicture> {
    let media_type = MediaType::in_slot(&file.media_type).ok_or(NoPicture::OtherKind)?;
    if file.size > MOST_BYTES {
        return Err(NoPicture::TooLarge);
    }
    Ok(media_type)
}

async fn find(inbox: &Inbox, case: &OfCase<TakeFile>, file: &str) -> Result<File, PageError> {
    let number: FileNumber = file.parse().map_err(|_| PageError::NotFound)?;
    let files = inbox.hall.store.files(case.number).await?;
    let file = files.into_iter().find(|file| file.number == number);
    file.ok_or(PageError::NotFound)
}

/// A number as we write it, so that each page has one address.
fn number(text: &str) -> Option<NonZeroU32> {
    let number: NonZeroU32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

async fn draw(
    inbox: &Inbox,
    case: &OfCase<TakeFile>,
    file: &File,
    page: NonZeroU32,
) -> Result<Result<Arc<Preview>, Without>, PageError> {
    let media_type = match drawable(file) {
        Ok(media_type) => media_type,
        Err(why) => return Ok(Err(Without::OfFile(why.into()))),
    };
    let (store, application) = (&inbox.hall.store, case.number);
    let of = PageOf {
        application,
        file: file.number,
        page,
    };
    let content = async {
        Ok(store
            .file(application, file.number)
            .await?
            .map(|file| file.content))
    };
    let drawn = inbox
        .previews
        .of(of, media_type, content, inbox.now())
        .await;
    Ok(match drawn {
        Ok(preview) => Ok(preview),
        Err(NoPreview::Store(error)) => return Err(error.into()),
        Err(NoPreview::Gone) => return Err(PageError::NotFound),
        Err(NoPreview::OfFile(verdict)) => Err(Without::OfFile(verdict)),
        Err(NoPreview::Busy | NoPreview::TookTooLong) => Err(Without::Busy),
        Err(error) => {
            let because = std::error::Error::source(&error).map(ToString::to_string);
            let (application, file) = (application.get(), file.number.get());
            tracing::error!(application, file, because, "inbox: {error}");
            Err(Without::Ours)
        }
    })
}

async fn seen(
    inbox: &Inbox,
    case: &OfCase<TakeFile>,
    file: &File,
    sight: Sight,
) -> Result<(), PageError> {
    let account = case.session.staff.number;
    let of = (case.number, file.attachment_id);
    looked_at(
        &inbox.hall.store,
        of,
        sight,
        (account, &case.actor),
        inbox.now(),
    )
    .await?;
    Ok(())
}

fn address(application: ApplicationNumber, file: &File) -> String {
    format!("/antraege/{application}/vorschau/{}", file.number)
}

fn shown_name(file: &File) -> String {
    let name = file.name.as_deref().map(names::shown).unwrap_or_default();
    if name.is_empty() {
        format!("Datei {}", file.number)
    } else {
        name
    }
}

/// The small picture of a file, and the way to its pages; or in words that it has none.
pub(super) fn small(application: ApplicationNumber, file: &File) -> Markup {
    let address = address(application, file);
    html! {
        @match drawable(file) {
            Ok(_) => {
                a .thumb href=(address) {
                    img src={ (address) "/" (SMALL) } width=(SMALL_WIDTH) height=(SMALL_HEIGHT) loading="lazy"
                        decoding="async" alt={ "Vorschau von " (shown_name(file)) };
                }
            },
            Err(why) => { span .muted { "Keine Vorschau: " (words(why)) } },
        }
    }
}

/// The way to the pages of a file, beside its name.
pub(super) fn link(application: ApplicationNumber, file: &File) -> Markup {
    html! {
        @if drawable(file).is_ok() {
            " " a .see href=(address(application, file)) aria-label={ "Vorschau von " (shown_name(file)) } { "Vorschau" }
        }
    }
}

/// A page of a file, on a page of ours.
struct LeafPage<'a> {
    application: ApplicationNumber,
    file: &'a File,
    number: NonZeroU32,
}

impl LeafPage<'_> {
    fn name(&self) -> String {
        shown_name(self.file)
    }

    fn markup(&self, picture: Result<&Preview, &Without>) -> Markup {
        let original = format!(
            "/antraege/{}/dateien/{}",
            self.application, self.file.number
        );
        html! {
            p {
                a .back-link href={ "/antraege/" (self.application) "#dateien" } {
                    "Zurück zu Antrag " (self.application)
                }
            }
            h1 { "Vorschau: " bdi { (self.name()) } }
            p {
                (type_name(&self.file.media_type)) ", " (names::size(self.file.size))
                @if let Some(doubt) = self.file.doubt {
                    " " span .badge.badge--warning { (doubt_name(doubt)) }
                }
            }
            p { a href=(original) { "Original speichern" } }
            @match picture {
                Ok(preview) => { (self.drawn(preview)) },
                Err(without) => {
                    p .notice.notice--warning {
                        strong { "Zu dieser Datei gibt es keine Vorschau. " } (without.words())
                    }
                },
            }
        }
    }

    fn drawn(&self, preview: &Preview) -> Markup {
        let shown = preview.pages.min(MOST_PAGES);
        let (width, height) = preview.size;
        let alt = if preview.pages > 1 {
            format!("Seite {} von {}", self.number, self.name())
        } else {
            self.name()
        };
        html! {
            @if preview.pages > shown {
                p {
                    "Die Vorschau zeigt die ersten " (shown) " von " (preview.pages)
                    " Seiten. Die übrigen stehen im Original."
                }
            }
            (self.leaves(preview.pages, shown))
            figure .leaf {
                img src={ (address(self.application, self.file)) "/" (self.number) } width=(width) height=(height) alt=(alt);
                figcaption .muted { "Neu gezeichnet aus der Datei. Maßgeblich ist das Original." }
            }
            (self.leaves(preview.pages, shown))
        }
    }

    /// The way to the page before and to the one after.
    fn leaves(&self, pages: u32, shown: u32) -> Markup {
        let number = self.number.get();
        let to = |number: u32| format!("{}?seite={number}", address(self.application, self.file));
        html! {
            @if pages > 1 {
                div .leaves {
                    span { "Seite " (number) " von " (pages) }
                    @if number > 1 { a href=(to(number - 1)) { "Vorige Seite" } }
                    @if number < shown { a href=(to(number + 1)) { "Nächste Seite" } }
                }
            }
        }
    }
}
