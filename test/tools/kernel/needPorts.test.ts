import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { freePort } from "../../support/freePort";
import { minutes } from "../../support/patience";

const root = resolve(__dirname, "../../..");

describe("needPorts", function () {
  this.timeout(minutes(1));
  const opened = closing();

  it("ends a kernel that does not get one of its ports", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    opened.add(other, () => other.close());
    await once(other, "listening");
    const ports = { shell_port: (other.address() as AddressInfo).port } as Record<string, number>;
    for (const name of ["iopub", "control", "stdin", "hb"]) {
      ports[`${name}_port`] = await freePort();
    }
    const file = join(opened.folder("ports-"), "kernel.json");
    const connection = {
      transport: "tcp",
      ip: "127.0.0.1",
      key: "k",
      signature_scheme: "hmac-sha256",
    };
    writeFileSync(file, JSON.stringify({ ...connection, ...ports }));
    const kernel = spawn(process.execPath, ["tools/kernel/launch.cjs", file], { cwd: root });
    opened.add(kernel, () => kernel.kill("SIGKILL"));
    let said = "";
    kernel.stderr.on("data", (text) => (said += String(text)));
    const [code] = (await once(kernel, "exit")) as [number | null];
    expect(said).match(/EADDRINUSE|Address already in use/);
    expect(code).equal(1);
  });
});
