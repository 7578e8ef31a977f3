//! What a town hall deals with, and what may be done with it. No database, no network, no clock.
//!
//! | module | what |
//! |---|---|
//! | `number` | the numbers that the town hall gives, and what people call a case |
//! | [`actor`] | who acts |
//! | `identity` | who somebody is at the identity provider |
//! | [`role`] | who may do what, and for which services |
//! | [`case`] | where a case stands, and what may be done with it |
//! | [`workplace`] | who works on a case, notes, tasks, decisions |
//! | [`deadline`] | deadlines of a case that pause, and when they are due |
//! | [`desk`] | applications that clerks fill in for somebody who came in person |
//! | [`reply`] | what the applicant of a case is told |
//! | [`view`] | lists that clerks put together and keep |
//! | `application` | an application as it arrives, and as it was filed |
//! | [`correction`] | what clerks corrected in its answers |
//! | `part` | the parts of what two parties fill |
//! | `submission` | how sendings are answered |
//! | `job` | what the town hall does by itself |
//! | [`refusal`] | why one is rejected |
//! | [`journal`] | who did what and when |

pub mod actor;
mod application;
pub mod case;
pub mod correction;
pub mod deadline;
pub mod desk;
mod identity;
mod job;
pub mod journal;
mod number;
mod part;
pub mod refusal;
pub mod reply;
pub mod role;
mod submission;
pub mod view;
pub mod workplace;

pub use self::{
    actor::{Actor, ClerkName, Person},
    application::{
        Application, Arrival, File, FileContent, FiledApplication, Format, Link, Named, NewFile,
        Secrets,
    },
    identity::{Identity, Subject},
    job::JobName,
    journal::{Entry, Private},
    number::{
        ApplicationNumber, CaseNumber, ClerkNumber, CorrectionNumber, DeadlineNumber, FileNumber,
        Naming, NoteNumber, PauseNumber, ReferenceNumber, ReplyNumber, TaskNumber, ViewNumber,
    },
    part::{Part, PartState, Party, Related},
    refusal::{Place, Refusal, RefusalKind},
    role::{Grant, Groups, Permission, Role, Scope, Staff, may},
    submission::{Earlier, Rejected, SealedPart},
};
