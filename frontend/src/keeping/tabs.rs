//! Other windows of this browser that have the same draft open.

use amtsweg_core::{id::DraftId, time::Timestamp};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

const CHANNEL: &str = "amtsweg";

/// What windows tell each other about a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct News {
    /// The draft's id on this device.
    pub(super) draft: DraftId,
    /// What happened.
    pub(super) what: What,
    /// When the draft was saved.
    pub(super) at: Timestamp,
}

/// What happened to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum What {
    /// A window has opened it.
    Opened,
    /// A window has saved it.
    Saved,
    /// A window has deleted it.
    Deleted,
}

impl News {
    /// Reads what another window sent; nothing when it is not understood.
    fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    fn write(&self) -> String {
        // Texts and numbers always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The connection to the other windows. Where the browser has none, saving notices them.
pub(super) struct Tabs {
    channel: Option<BroadcastChannel>,
    _on_message: Closure<dyn Fn(MessageEvent)>,
}

impl Tabs {
    /// Hears from now on what other windows tell.
    pub(super) fn new(on_news: impl Fn(News) + 'static) -> Self {
        let channel = BroadcastChannel::new(CHANNEL).ok();
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(news) = event.data().as_string().as_deref().and_then(News::read) {
                on_news(news);
            }
        });
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        }
        Self {
            channel,
            _on_message: on_message,
        }
    }

    /// Tells the other windows.
    pub(super) fn tell(&self, news: &News) {
        if let Some(channel) = &self.channel {
            // Texts can always be posted.
            let _ = channel.post_message(&news.write().into());
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_understand_each_other() {
        for what in [What::Opened, What::Saved, What::Deleted] {
            let news = News {
                draft: DraftId::from_random([1; 16]),
                what,
                at: Timestamp(5),
            };
            assert_eq!(News::read(&news.write()), Some(news));
        }
        assert_eq!(News::read("{}"), None);
    }
}
