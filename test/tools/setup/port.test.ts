import { expect } from "chai";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";

import { importTool } from "../../notebooks/importTool";

interface Port {
  portOf: (options: string[]) => number;
  checkPort: (port: number) => Promise<void>;
}

describe("port", () => {
  let module: Port;
  let server: Server;
  let taken: number;

  before(async () => {
    module = (await importTool("setup/port.mjs")) as Port;
    server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    ({ port: taken } = server.address() as AddressInfo);
  });
  after(() => {
    server.close();
  });

  it("portOf reads --port 8901, --port=8901 and --ServerApp.port=8901, and is 8888 without", () => {
    expect(module.portOf(["--no-browser", "--port", "8901"])).to.equal(8901);
    expect(module.portOf(["--port=8901"])).to.equal(8901);
    expect(module.portOf(["--ServerApp.port=8901", "--no-browser"])).to.equal(8901);
    expect(module.portOf(["--no-browser"])).to.equal(8888);
  });

  it("checkPort refuses a taken port and names a free one", async () => {
    const error = await module.checkPort(taken).catch((e: Error) => e);
    const free = (error as Error).message.match(
      /^Port \d+ is taken: type "npm .* -- --port (\d+)"\.$/,
    )?.[1];
    await module.checkPort(Number(free));
  });

  it("checkPort refuses what is no port", async () => {
    const error = await module.checkPort(99_999).catch((e: Error) => e);
    expect((error as Error).message).to.equal("--port must be a number up to 65535, got 99999.");
  });
});
