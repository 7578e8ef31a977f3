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

// The two programs. The second is loaded when it is needed, and kept.
const load = async (script, program) => {
  const module = await import(script);
  await module.default({ module_or_path: program });
  return module;
};
let delivery;
const loadDelivery = () =>
  (delivery ??= load("@@DELIVERY_JS@@", "@@DELIVERY_WASM@@").catch((error) => {
    delivery = undefined;
    throw error;
  }));

async function start() {
  if (document.getElementById("program").dataset.service) {
    (await load("@@APPLICATION_JS@@", "@@APPLICATION_WASM@@")).start(loadDelivery);
    // So that "send" finds it in the browser, also without a network.
    for (const url of ["@@DELIVERY_JS@@", "@@DELIVERY_WASM@@"]) {
      const idle = window.requestIdleCallback ?? ((task) => setTimeout(task, 2000));
      idle(() => fetch(url, { priority: "low" }).catch(() => {}));
    }
  } else {
    (await loadDelivery()).startCase();
  }
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
