//! The answer to a question for files.

use serde_json::{Map, Value};

use crate::id::AttachmentId;

/// What was answered to a question for files: `{"attachments": [id, …]}` or
/// `{"nachgereicht": true}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// These files, in their order.
    Files(Vec<AttachmentId>),
    /// They will be handed in later.
    WillFollow,
}

impl Slot {
    /// The member that names the files.
    pub const FILES: &str = "attachments";
    /// The member that says that they will follow.
    pub const WILL_FOLLOW: &str = "nachgereicht";

    /// Reads an answer; `None` when it is not of that shape.
    pub fn read(value: &Value) -> Option<Self> {
        if value.get(Self::WILL_FOLLOW) == Some(&Value::Bool(true)) {
            return Some(Self::WillFollow);
        }
        let ids = value.get(Self::FILES)?.as_array()?;
        ids.iter()
            .map(|id| id.as_str()?.parse().ok())
            .collect::<Option<_>>()
            .map(Self::Files)
    }

    /// The answer as it is kept and sent.
    pub fn to_value(&self) -> Value {
        let (name, value) = match self {
            Self::Files(ids) => {
                let ids = ids.iter().map(|id| Value::String(id.to_string()));
                (Self::FILES, Value::Array(ids.collect()))
            }
            Self::WillFollow => (Self::WILL_FOLLOW, Value::Bool(true)),
        };
        let mut slot = Map::new();
        slot.insert(name.to_owned(), value);
        Value::Object(slot)
    }

    /// The files, none where they will follow.
    pub fn files(self) -> Vec<AttachmentId> {
        match self {
            Self::Files(ids) => ids,
            Self::WillFollow => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let files = Slot::Files(vec![
            AttachmentId::from_random([4; 16]),
            AttachmentId::from_random([5; 16]),
        ]);
        for slot in [files, Slot::Files(Vec::new()), Slot::WillFollow] {
            assert_eq!(Slot::read(&slot.to_value()), Some(slot));
        }
    }

    #[test]
    fn nothing_else_is_a_slot() {
        for value in [
            json!(null),
            json!("x"),
            json!({}),
            json!({"nachgereicht": false}),
            json!({"attachments": ["x"]}),
            json!({"attachments": "x"}),
        ] {
            assert_eq!(Slot::read(&value), None, "{value}");
        }
    }
}
