// What browsers and servers do that no page can help.

/** For `addInitScript`: what is asked of databases gives neither an answer nor an error, ever. */
export function databaseNeverOpens() {
  IDBFactory.prototype.open = () => new EventTarget();
  IDBFactory.prototype.databases = () => new Promise(() => {});
}

/** For `addInitScript`: this method fails for this part of the database. */
export function storeFails({ store, method }) {
  const real = IDBObjectStore.prototype[method];
  IDBObjectStore.prototype[method] = function (...given) {
    if (this.name === store) throw new DOMException("it failed", "UnknownError");
    return real.apply(this, given);
  };
}

/**
 * From now on nothing that the page asks of its database is answered, until the function that this
 * gives is called: another transaction over everything does not come to its end.
 */
export async function blockDatabase(page) {
  await page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open("amtsweg");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const store = database.transaction(names, "readwrite").objectStore(names[0]);
          window.releaseDatabase = () => (window.isReleased = true);
          window.isReleased = false;
          const ask = () => (store.get("nobody").onsuccess = goOn);
          const goOn = () => {
            // From its first answer on it is this one's turn, and nobody else's.
            done();
            if (window.isReleased) {
              database.close();
            } else {
              ask();
            }
          };
          ask();
        };
      }),
  );
  return () => page.evaluate(() => window.releaseDatabase());
}

/** The site's answers say that it is then, until the function that this gives is called. */
export async function serveDate(context, time) {
  const date = new Date(time).toUTCString();
  const serve = async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), date } });
  };
  await context.route("**/site.json", serve);
  return () => context.unroute("**/site.json", serve);
}
