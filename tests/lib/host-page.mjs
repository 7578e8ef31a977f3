// The page that shows the portal as an app would, by the command that serves it beside
// `cargo xtask run` too.

import { Program, programs } from "./program.mjs";
import { answers, freePort, until } from "./wait.mjs";

export class HostPage {
  /** Its address is known before there is a portal to show: the portal has to name it. */
  static async open() {
    const page = new HostPage();
    page.port = await freePort();
    page.origin = `http://app.localhost:${page.port}`;
    return page;
  }

  /** Shows the portal at this origin of this machine, under names below its own. */
  async start(origin) {
    const { port } = new URL(origin);
    this.portal = `http://portal.app.localhost:${port}`;
    const given = ["--portal-port", port, "--port", `${this.port}`];
    this.program = new Program("the app's page", programs.xtask(), ["host-page", ...given]);
    this.program.start();
    await until(() => {
      this.program.check();
      return answers(`http://127.0.0.1:${this.port}/`);
    }, "the app's page");
  }

  async close() {
    await this.program?.stop();
  }
}
