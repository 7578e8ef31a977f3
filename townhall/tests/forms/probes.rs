//! Finds out which conditions hold, through the public door: beside each condition stands a text
//! that is shown while it holds, and one that is shown while it fails.

use std::collections::BTreeSet;

use amtsweg_core::{
    form::{Answers, Form, Values, VisibleField, visible},
    time::Date,
};
use serde_json::{Map, Value, json};

/// A form with probes, and what they stand for.
pub(crate) struct Probes {
    form: Form,
    pub(crate) goals: Vec<Goal>,
}

/// Something that an application is to show.
#[derive(Debug, Clone)]
pub(crate) struct Goal {
    /// For the report.
    pub(crate) name: String,
    /// The condition as written, and whether it is to hold.
    pub(crate) condition: Value,
    pub(crate) holds: bool,
    /// The step, group or entry that it stands in.
    pub(crate) here: Vec<String>,
}

impl Probes {
    /// Puts probes beside all conditions of a form.
    pub(crate) fn of(json: &[u8], values: Values) -> Self {
        let mut form: Value = serde_json::from_slice(json).unwrap();
        let mut goals = Vec::new();
        let steps = form["steps"].as_array().unwrap().clone();
        let mut probed = Vec::new();
        for step in steps {
            let id = step["id"].as_str().unwrap().to_owned();
            let mut before = Vec::new();
            if let Some(when) = step.get("when") {
                add(when, &format!("step {id}"), &[], &mut before, &mut goals);
            }
            if !before.is_empty() {
                let probe = format!("probe_before_{id}");
                probed.push(json!({ "id": probe, "fields": before }));
            }
            let mut step = step;
            let here = vec![id];
            part(&mut step, &here, &mut goals);
            probed.push(step);
        }
        // Probes of what stands in entries of a group are put in there.
        let mut inner = Vec::new();
        for goal in &goals {
            wheres(goal, &mut inner);
        }
        let ids: Vec<Value> = probed.iter().map(|step| step["id"].clone()).collect();
        form["sections"] = json!([{ "id": "alles", "steps": ids }]);
        form["steps"] = Value::Array(probed);
        for (group, condition, name) in inner {
            let mut fields = Vec::new();
            add(&condition, &name, &group, &mut fields, &mut goals);
            if let Some(group) = find(&mut form, &group) {
                group["fields"].as_array_mut().unwrap().extend(fields);
            }
        }
        if let Some(handover) = form.as_object_mut().unwrap().get("handover") {
            assert!(handover.is_object());
        }
        let mut form = Form::from_value(form).unwrap_or_else(|error| panic!("{error}"));
        form.values = values;
        Self { form, goals }
    }

    /// The goals that an application reaches.
    pub(crate) fn reached(&self, answers: &Answers, today: Date) -> BTreeSet<usize> {
        fn collect(fields: &[VisibleField<'_>], reached: &mut BTreeSet<usize>) {
            for field in fields {
                if let Some(number) = field.field.id.strip_prefix("probe_") {
                    reached.extend(number.parse::<usize>().ok());
                }
                for entry in &field.entries {
                    collect(entry, reached);
                }
            }
        }
        let mut reached = BTreeSet::new();
        for step in visible(&self.form, answers, today) {
            collect(&step.fields, &mut reached);
        }
        reached
    }
}

/// Puts probes into a step or group.
fn part(part: &mut Value, here: &[String], goals: &mut Vec<Goal>) {
    let fields = part["fields"].as_array().cloned().unwrap_or_default();
    let mut probed = Vec::new();
    for mut field in fields {
        let mut place = here.to_vec();
        place.push(field["id"].as_str().unwrap().to_owned());
        if let Some(when) = field.get("when") {
            add(when, &place.join("."), here, &mut probed, goals);
        }
        if field.get("fields").is_some() {
            self::part(&mut field, &place, goals);
        }
        probed.push(field);
    }
    for check in part
        .get("checks")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let name = format!("check {}", check["id"].as_str().unwrap());
        add(&check["rule"], &name, here, &mut probed, goals);
    }
    part["fields"] = Value::Array(probed);
}

/// Adds probes for a condition and its parts.
fn add(
    condition: &Value,
    name: &str,
    here: &[String],
    probes: &mut Vec<Value>,
    goals: &mut Vec<Goal>,
) {
    for holds in [true, false] {
        let when = if holds {
            condition.clone()
        } else {
            json!({ "not": condition })
        };
        probes.push(json!({
            "id": format!("probe_{}", goals.len()), "kind": "info", "when": when
        }));
        goals.push(Goal {
            name: name.to_owned(),
            condition: condition.clone(),
            holds,
            here: here.to_vec(),
        });
    }
    for (member, value) in condition.as_object().into_iter().flatten() {
        match (member.as_str(), value) {
            ("all" | "any", Value::Array(parts)) => {
                for (index, part) in parts.iter().enumerate() {
                    add(
                        part,
                        &format!("{name}/{member}/{index}"),
                        here,
                        probes,
                        goals,
                    );
                }
            }
            ("not", part) => add(part, &format!("{name}/not"), here, probes, goals),
            _ => {}
        }
    }
}

/// The conditions on entries, with the groups that they are about.
fn wheres(goal: &Goal, inner: &mut Vec<(Vec<String>, Value, String)>) {
    let (Some(group), Some(holds)) = (goal.condition.get("some"), goal.condition.get("where"))
    else {
        return;
    };
    if !goal.holds {
        return;
    }
    let group = resolve(&goal.here, group.as_str().unwrap());
    let name = format!("{}/where", goal.name);
    inner.push((group, holds.clone(), name));
}

/// The place that a reference means.
pub(crate) fn resolve(here: &[String], reference: &str) -> Vec<String> {
    let split = |text: &str| text.split('.').map(str::to_owned).collect::<Vec<_>>();
    if let Some(sibling) = reference.strip_prefix("./") {
        [here.to_vec(), split(sibling)].concat()
    } else if let Some(outer) = reference.strip_prefix("../") {
        [here[..here.len() - 1].to_vec(), split(outer)].concat()
    } else {
        split(reference)
    }
}

fn find<'a>(form: &'a mut Value, path: &[String]) -> Option<&'a mut Map<String, Value>> {
    let mut parts = form["steps"].as_array_mut()?;
    let (last, outer) = path.split_last()?;
    for id in outer {
        parts = parts
            .iter_mut()
            .find(|part| part["id"] == json!(id))?
            .get_mut("fields")?
            .as_array_mut()?;
    }
    parts
        .iter_mut()
        .find(|part| part["id"] == json!(last))?
        .as_object_mut()
}
