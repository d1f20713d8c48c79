import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { resolve } from "node:path";

import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { connection } from "./testKernel";

const root = resolve(__dirname, "../../..");

describe("needPorts", function () {
  this.timeout(minutes(1));
  const opened = closing();

  it("ends a kernel that does not get one of its ports", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    opened.add(other, () => other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { file } = await connection(opened, { shell_port: port });
    const kernel = spawn(process.execPath, ["tools/kernel/launch.cjs", file], { cwd: root });
    opened.add(kernel, () => kernel.kill("SIGKILL"));
    let said = "";
    kernel.stderr.on("data", (text) => (said += String(text)));
    const [code] = (await once(kernel, "exit")) as [number | null];
    expect(said).match(/EADDRINUSE|Address already in use/);
    expect(code).equal(1);
  });
});
