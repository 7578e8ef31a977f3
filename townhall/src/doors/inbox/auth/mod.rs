//! Who asks for a page, and whether they may see it: a handler that takes a [`Clerk`] cannot forget
//! to ask.
//!
//! | module | what |
//! |---|---|
//! | `session` | cookies, and which forms are ours |
//! | `login` | logging in and out |
//! | `throttle` | how often somebody may try |

pub(super) mod login;
mod session;
mod throttle;

use std::{marker::PhantomData, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};

pub(super) use self::throttle::Throttle;
use super::{Inbox, error::PageError};
use crate::{
    domain::{Actor, Permission},
    store::Session,
};

/// What a page needs.
pub(crate) trait Needs {
    /// The permission.
    const PERMISSION: Permission;
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident;)+) => {
        $(
            $(#[$doc])*
            pub(crate) struct $name;

            impl Needs for $name {
                const PERMISSION: Permission = Permission::$name;
            }
        )+
    };
}

permissions! {
    /// See which applications there are.
    List;
    /// Read one.
    Read;
    /// Take a file of one.
    TakeFile;
    /// Give one out.
    GiveOut;
    /// See what was rejected.
    SeeRejected;
}

/// A clerk who is logged in and may do this.
pub(crate) struct Clerk<P> {
    /// The session.
    pub(crate) session: Session,
    /// Who acts.
    pub(crate) actor: Actor,
    permission: PhantomData<P>,
}

impl<P: Needs> FromRequestParts<Arc<Inbox>> for Clerk<P> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, inbox: &Arc<Inbox>) -> Result<Self, PageError> {
        let session = inbox.session(&parts.headers).await?;
        let actor = Actor::Clerk(session.clerk.clone());
        if !actor.may(P::PERMISSION) {
            // Not even that there is something.
            return Err(PageError::NotFound);
        }
        Ok(Self {
            session,
            actor,
            permission: PhantomData,
        })
    }
}
