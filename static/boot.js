// Starts the program on its page, or says why it cannot. The parts are in the page, hidden.
const PARTS = ["program-loading", "program-unsupported", "program-failed"];

// Once the program has mounted, its own page is there instead.
function show(id) {
  for (const part of PARTS) {
    const element = document.getElementById(part);
    if (element) element.hidden = part !== id;
  }
}

function isSupported() {
  return (
    typeof WebAssembly === "object" &&
    typeof BigInt === "function" &&
    // Elsewhere browsers keep their cryptography to themselves.
    isSecureContext
  );
}

async function start() {
  const { default: init } = await import("@@APP_JS@@");
  await init({ module_or_path: "@@APP_WASM@@" });
}

if (isSupported()) {
  show("program-loading");
  // Everything anew: after an update of the site the files may have other names.
  document.getElementById("program-retry").addEventListener("click", () => location.reload());
  start().catch((error) => {
    show(error instanceof WebAssembly.CompileError ? "program-unsupported" : "program-failed");
    throw error;
  });
} else {
  show("program-unsupported");
}
