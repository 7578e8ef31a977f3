// For pages that show the portal in a frame: their side of the bridge (docs/embedding.md). Copy this
// file; it needs nothing else.
//
//   import { embedAmtsweg } from "./host.js";
//   const portal = embedAmtsweg(document.querySelector("iframe"), {
//     theme: "dark",
//     sessionEndsAt: Date.now() + 3 * 60_000,
//     onExtend: () => portal.set({ sessionEndsAt: Date.now() + 3 * 60_000 }),
//     onUnsaved: () => …, onSaved: () => …, onSent: () => …,
//   });

/** What the portal says, and the option that hears it. Anything else is not listened to. */
const HEARD = {
  ready: "onReady",
  unsaved: "onUnsaved",
  saved: "onSaved",
  sent: "onSent",
  extend: "onExtend",
  "open-outside": "onOpenOutside",
};

/** Opens a page of the portal in a window of its own. */
const openWindow = (address) => window.open(address, "_blank", "noopener");

/**
 * Speaks with the portal in the frame until `end` is called.
 *
 * @param {HTMLIFrameElement} iframe shows the portal, by an address of the portal's in `src`
 * @param {object} options
 * @param {"light" | "dark" | "system"} [options.theme]
 * @param {string} [options.language] the portal changes to it, once; better is an address in it
 * @param {Date | number | null} [options.sessionEndsAt] when this page will end the session
 * @param {boolean} [options.storageKept] false when nothing outlives the session
 * @param {() => void} [options.onExtend] without it the portal offers no way to extend
 * @param {(address: string) => void} [options.onOpenOutside] opens the portal in a browser; false
 *   when there is no such way
 * @returns {{ set(changes: object): void, end(): void }} `set` takes the same options
 */
export function embedAmtsweg(iframe, options = {}) {
  const { origin } = new URL(iframe.src, document.baseURI);
  const current = { onOpenOutside: openWindow, ...options };
  let isReady = false;
  let toldLanguage;

  function tell() {
    if (!isReady) return;
    const { theme, language, sessionEndsAt, storageKept } = current;
    const message = {
      amtsweg: 1,
      type: "host",
      canExtend: typeof current.onExtend === "function",
      canOpenOutside: typeof current.onOpenOutside === "function",
    };
    if (theme !== undefined) message.theme = theme;
    if (storageKept !== undefined) message.storageKept = storageKept;
    if (sessionEndsAt !== undefined) {
      message.sessionEndsInSeconds =
        sessionEndsAt === null ? null : Math.max(0, (Number(sessionEndsAt) - Date.now()) / 1000);
    }
    // Told again, it would undo what somebody has chosen in the portal since.
    if (language !== undefined && language !== toldLanguage) {
      message.language = language;
      toldLanguage = language;
    }
    iframe.contentWindow?.postMessage(message, origin);
  }

  function hear({ data, origin: sender, source }) {
    const isPortal = source === iframe.contentWindow && sender === origin;
    if (!isPortal || data?.amtsweg !== 1 || !Object.hasOwn(HEARD, data.type)) return;
    if (data.type === "ready") {
      isReady = true;
      tell();
    }
    const heard = current[HEARD[data.type]];
    if (typeof heard !== "function") return;
    if (data.type === "open-outside") {
      const address = new URL(String(data.path), origin);
      if (address.origin === origin) heard(address.href);
    } else {
      heard();
    }
  }

  addEventListener("message", hear);
  return {
    set(changes) {
      Object.assign(current, changes);
      tell();
    },
    end() {
      removeEventListener("message", hear);
    },
  };
}
