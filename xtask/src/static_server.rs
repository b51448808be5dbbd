//! A small server for static files on this machine alone, with the one page of the app standing
//! in for every path that is not a file.

use crate::shelf::Shelf;
use std::io::{self, BufRead, BufReader, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A request line with its headers is shorter than this, in bytes.
const LONGEST_HEAD: u64 = 32 * 1024;

/// A browser opens connections in advance; one that stays silent for this long is closed.
const PATIENCE: Duration = Duration::from_secs(5);

/// Serves a folder on 127.0.0.1 until it is stopped or dropped.
#[derive(Debug)]
pub struct StaticServer {
    shelf: Arc<Shelf>,
    port: u16,
    open: Option<Open>,
    asked: Asked,
}

/// Every path that was asked for, in its order.
type Asked = Arc<Mutex<Vec<String>>>;

/// A server that listens now.
#[derive(Debug)]
struct Open {
    closing: Arc<AtomicBool>,
    listening: JoinHandle<()>,
}

impl StaticServer {
    /// Serves `folder` below the path `base` on the first free port of `ports`.
    ///
    /// # Errors
    /// When none of the ports can be listened on.
    pub fn start(
        folder: &Path,
        base: &str,
        ports: impl IntoIterator<Item = u16>,
    ) -> io::Result<Self> {
        let shelf = Arc::new(Shelf::new(folder, base));
        let asked = Asked::default();
        let mut problem = io::Error::from(io::ErrorKind::AddrInUse);
        for port in ports {
            match Open::start(Arc::clone(&shelf), Arc::clone(&asked), port) {
                Ok(open) => return Ok(Self { shelf, port, open: Some(open), asked }),
                Err(error) => problem = error,
            }
        }
        Err(problem)
    }

    /// The address of the first page: `http://127.0.0.1:8080/`.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.shelf.base())
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Closes the port, as if the network were gone. Whoever is connected is cut off.
    pub fn stop(&mut self) {
        if let Some(open) = self.open.take() {
            open.stop(self.port);
        }
    }

    /// Opens the same port again.
    ///
    /// # Errors
    /// When another program has taken the port in the meantime.
    pub fn resume(&mut self) -> io::Result<()> {
        if self.open.is_none() {
            let (shelf, asked) = (Arc::clone(&self.shelf), Arc::clone(&self.asked));
            self.open = Some(Open::start(shelf, asked, self.port)?);
        }
        Ok(())
    }

    /// Every path that was asked for since this was asked the last time.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for StaticServer {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Open {
    fn start(shelf: Arc<Shelf>, asked: Asked, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        let closing = Arc::new(AtomicBool::new(false));
        let closed = Arc::clone(&closing);
        let listening = thread::spawn(move || listen(&listener, &shelf, &asked, &closed));
        Ok(Self { closing, listening })
    }

    fn stop(self, port: u16) {
        self.closing.store(true, Ordering::SeqCst);
        // One more visitor wakes the thread that waits for visitors.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, port));
        let _ = self.listening.join();
    }
}

fn listen(listener: &TcpListener, shelf: &Arc<Shelf>, asked: &Asked, closing: &Arc<AtomicBool>) {
    for visitor in listener.incoming().flatten() {
        if closing.load(Ordering::SeqCst) {
            return;
        }
        let (shelf, asked, closing) = (Arc::clone(shelf), Arc::clone(asked), Arc::clone(closing));
        thread::spawn(move || {
            // A visitor who hangs up in the middle is nobody's problem.
            let _ = answer(&visitor, &shelf, &asked, &closing);
        });
    }
}

fn answer(visitor: &TcpStream, shelf: &Shelf, log: &Asked, closing: &AtomicBool) -> io::Result<()> {
    visitor.set_read_timeout(Some(PATIENCE))?;
    let Some(asked) = read_request(visitor)? else { return Ok(()) };
    if closing.load(Ordering::SeqCst) {
        return Ok(());
    }
    let reply = shelf.reply(&asked.path, asked.unpacks);
    log.lock().unwrap_or_else(PoisonError::into_inner).push(asked.path);
    reply.send(visitor, asked.wants_body)
}

/// A request, as far as a server of files needs to know it.
struct Request {
    path: String,
    wants_body: bool,
    /// Whether it takes what is packed by Brotli.
    unpacks: bool,
}

/// Reads one request; `None` when it is not a `GET` or `HEAD` of HTTP/1.
fn read_request(visitor: &TcpStream) -> io::Result<Option<Request>> {
    let mut lines = BufReader::new(visitor.take(LONGEST_HEAD)).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    // The rest is read too, or closing the connection would reset it before the reply arrives.
    let mut unpacks = false;
    for line in lines {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        let codings = line.strip_prefix("accept-encoding:").unwrap_or_default();
        unpacks |= codings.split(',').any(|it| it.trim() == "br");
    }
    let mut words = first.split(' ');
    let (Some(verb @ ("GET" | "HEAD")), Some(path)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().to_owned();
    Ok(Some(Request { path, wants_body: verb == "GET", unpacks }))
}

#[cfg(test)]
mod tests {
    use super::StaticServer;
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    #[test]
    fn a_stopped_server_refuses_and_a_resumed_one_answers_on_the_same_port() {
        let folder = std::env::temp_dir().join(format!("byname-served-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder is ours");
        fs::write(folder.join("app.wasm"), "code").expect("the temporary folder is ours");
        let mut server = StaticServer::start(&folder, "/", 21_000..22_000).expect("a free port");
        let port = server.port;
        let ask = || -> std::io::Result<String> {
            let mut visitor = TcpStream::connect(("127.0.0.1", port))?;
            visitor.write_all(b"GET /app.wasm?v=1 HTTP/1.1\r\nHost: x\r\n\r\n")?;
            let mut answer = String::new();
            visitor.read_to_string(&mut answer).map(|_| answer)
        };
        assert!(ask().expect("it answers").ends_with("\r\n\r\ncode"));
        assert_eq!(server.asked(), ["/app.wasm"]);
        assert_eq!(server.asked(), [] as [&str; 0]);
        server.stop();
        assert!(ask().is_err());
        server.resume().expect("the port is still free");
        assert!(ask().expect("it answers again").starts_with("HTTP/1.1 200 OK\r\n"));
        fs::remove_dir_all(folder).expect("the temporary folder is ours");
    }
}
