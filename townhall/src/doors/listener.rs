//! A listener that whoever comes by cannot keep busy: few connections, little patience.

use std::{
    collections::HashMap,
    convert::Infallible,
    future::{Future, poll_fn},
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, StatusCode, header::CONTENT_LENGTH},
    response::{IntoResponse as _, Response},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinSet,
};
use tower_service::Service as _;

use crate::store::Store;

/// How long others may take, and how many of them there may be at a time.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For the head of a request; also how long a connection may be idle.
    pub head: Duration,
    /// For the body of a request: so long, and a second more for every 64 KiB. Whoever is still
    /// sending what was refused is heard out for so long, too.
    pub body: Duration,
    /// Connections of a listener. Who comes then waits until one ends.
    pub connections: usize,
    /// Connections of one address, unless it is this machine's own: a proxy has that one.
    pub connections_per_peer: usize,
    /// For requests that are under way when the town hall closes.
    pub closing: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(20),
            body: Duration::from_secs(10),
            connections: 256,
            connections_per_peer: 64,
            closing: Duration::from_mins(1),
        }
    }
}

/// A body comes no slower than this.
const BYTES_PER_SECOND: u64 = 64 * 1024;
/// After a connection could not be taken, as when no files can be opened any more.
const AFTER_A_FAILURE: Duration = Duration::from_millis(500);

/// Why there is no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoBody {
    /// It is longer than is taken here, or says that it is.
    TooLarge,
    /// It did not come in time, or broke off.
    TooSlow,
}

impl Patience {
    /// The whole body of a request. Refused before it is read when it says that it is too long.
    pub(crate) async fn body(
        self,
        headers: &HeaderMap,
        body: Body,
        limit: usize,
    ) -> Result<Bytes, NoBody> {
        let announced = announced_length(headers);
        if announced.is_some_and(|length| length > limit as u64) {
            return Err(NoBody::TooLarge);
        }
        let length = announced.unwrap_or(limit as u64);
        let patience = self.body + Duration::from_secs(length / BYTES_PER_SECOND);
        match tokio::time::timeout(patience, to_bytes(body, limit)).await {
            Ok(Ok(body)) => Ok(body),
            Ok(Err(error)) if is_over_limit(&error) => Err(NoBody::TooLarge),
            Ok(Err(_)) | Err(_) => Err(NoBody::TooSlow),
        }
    }
}

fn announced_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn is_over_limit(error: &axum::Error) -> bool {
    std::error::Error::source(error)
        .is_some_and(<dyn std::error::Error>::is::<http_body_util::LengthLimitError>)
}

/// What monitoring asks: 200 while the town hall can do its work, else 503. The reason is in the
/// log only.
pub(crate) async fn health(store: &Store) -> Response {
    if store.is_well().await {
        "ok".into_response()
    } else {
        let words = "the town hall cannot write its database; its log says why\n";
        (StatusCode::SERVICE_UNAVAILABLE, words).into_response()
    }
}

/// Serves until `stop` is set, then lets requests finish.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    patience: Patience,
    mut stop: watch::Receiver<bool>,
) {
    let slots = Arc::new(Semaphore::new(patience.connections));
    let peers = Peers::default();
    let mut connections = JoinSet::new();
    loop {
        let (stream, peer, slot) = tokio::select! {
            () = until(&mut stop) => break,
            taken = take(&listener, &slots) => taken,
        };
        // What has ended is forgotten.
        while connections.try_join_next().is_some() {}
        let Some(place) = peers.enter(peer.ip().to_canonical(), patience.connections_per_peer)
        else {
            tracing::warn!("a connection was refused: its address has too many");
            continue;
        };
        let serving = serve_connection(stream, peer, router.clone(), patience, stop.clone());
        connections.spawn(async move {
            serving.await;
            drop((slot, place));
        });
    }
    drop(listener);
    let ending = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(patience.closing, ending)
        .await
        .is_err()
    {
        tracing::warn!("connections were cut off that did not end");
        connections.shutdown().await;
    }
}

/// The next connection, as soon as there is a place for it.
async fn take(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> (TcpStream, SocketAddr, Option<OwnedSemaphorePermit>) {
    // Never closed, so that there always is a permit in the end.
    let slot = Arc::clone(slots).acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return (stream, peer, slot),
            Err(error) => {
                tracing::warn!("a connection could not be taken: {error}");
                tokio::time::sleep(AFTER_A_FAILURE).await;
            }
        }
    }
}

fn serve_connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    patience: Patience,
    mut stop: watch::Receiver<bool>,
) -> impl Future<Output = ()> {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut router = router.clone();
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        Box::pin(async move {
            let response: Result<Response, Infallible> = router.call(request).await;
            response
        })
    });
    async move {
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.head)
            .serve_connection(TokioIo::new(stream), service);
        let ended = tokio::select! {
            ended = poll_fn(|context| connection.poll_without_shutdown(context)) => ended,
            () = until(&mut stop) => {
                Pin::new(&mut connection).graceful_shutdown();
                poll_fn(|context| connection.poll_without_shutdown(context)).await
            }
        };
        // How a connection ends is its peer's concern.
        if ended.is_ok() {
            let stream = connection.into_parts().io.into_inner();
            let _ = tokio::time::timeout(patience.body, hear_out(stream)).await;
        }
    }
}

/// Returns when `stop` is set, or nobody is left who could set it.
async fn until(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

/// Says that no more comes, and lets the peer finish. A body that is refused is not read, and a
/// socket that is closed over unread bytes resets its connection: whoever is still sending would
/// never read why.
async fn hear_out(mut stream: TcpStream) -> io::Result<()> {
    stream.shutdown().await?;
    let mut unheard = vec![0; 16 * 1024];
    while stream.read(&mut unheard).await? > 0 {}
    Ok(())
}

/// How many connections each address has.
#[derive(Debug, Clone, Default)]
struct Peers(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// A connection that is counted as long as this lives.
struct PeersPlace {
    peers: Peers,
    address: IpAddr,
}

impl Peers {
    fn enter(&self, address: IpAddr, most: usize) -> Option<PeersPlace> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(address).or_default();
        if *count >= most && !address.is_loopback() {
            return None;
        }
        *count += 1;
        Some(PeersPlace {
            peers: self.clone(),
            address,
        })
    }
}

impl Drop for PeersPlace {
    fn drop(&mut self) {
        let mut counts = self.peers.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_only_so_many_connections() {
        let peers = Peers::default();
        let far = IpAddr::from([192, 0, 2, 1]);
        let first = peers.enter(far, 2);
        let second = peers.enter(far, 2);
        assert!(first.is_some() && second.is_some());
        assert!(peers.enter(far, 2).is_none());
        assert!(peers.enter(IpAddr::from([192, 0, 2, 2]), 2).is_some());
        drop(first);
        assert!(peers.enter(far, 2).is_some());
        let proxy = IpAddr::from([127, 0, 0, 1]);
        let many: Vec<_> = (0..9).map(|_| peers.enter(proxy, 2)).collect();
        assert!(many.iter().all(Option::is_some));
        drop((second, many));
        assert!(peers.0.lock().unwrap().is_empty());
    }
}
