//! A question as somebody of the office answers it: to correct what was sent.

use amtsweg_core::{
    form::{Answers, Field, Form, Path, VisibleField, visible},
    time::Date,
};
use serde_json::Value;

use super::{
    Answer, corrected,
    values::{self, Control},
};
use crate::reading::texts::Texts;

/// A question with what stands there. Not to be printed for debugging: it holds an answer.
pub struct Question {
    /// Where its answer stands.
    pub path: Path,
    /// What is asked.
    pub label: String,
    /// In which entries of groups, the outermost first.
    pub within: Vec<String>,
    /// Whether there has to be an answer.
    pub is_required: bool,
    /// What stands there.
    pub answer: Answer,
    /// How it is typed.
    pub control: Control,
    /// The same as it is typed: of several options each that is chosen.
    pub typed: Vec<String>,
}

/// The questions that a form asks by these answers and takes one for, in its order.
pub fn questions(form: &Form, texts: &Texts, answers: &Answers, date: Date) -> Vec<Question> {
    let steps = visible(form, answers, date);
    let fields = steps.iter().flat_map(|step| &step.fields);
    let leaves = fields.flat_map(VisibleField::leaves);
    leaves
        .map(|leaf| {
            let value = answers.get(&leaf.path);
            let id = leaf.text_id();
            Question {
                label: texts.text(&id),
                within: corrected::within(form, texts, &leaf.path),
                is_required: leaf.field.required,
                answer: corrected::answer(form, texts, &leaf.path, value),
                control: values::control(
                    leaf.field,
                    |option| texts.attribute(&id, &format!("option-{option}")),
                    |text| texts.text(text),
                ),
                typed: values::as_typed(leaf.field, value),
                path: leaf.path.clone(),
            }
        })
        .filter(|question| question.control != Control::None)
        .collect()
}

/// What was typed, as an answer to a question of a form; null for none.
pub fn typed(field: &Field, typed: &[String]) -> Value {
    values::from_typed(field, typed)
}

/// Whether the office corrects the answer to it: files stay as they were sent, and nobody declares anything for somebody else.
pub fn is_correctable(field: &Field) -> bool {
    field.kind.as_file().is_none() && !field.kind.is_declaration()
}
