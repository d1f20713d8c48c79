import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

import { expect } from "chai";

import { checkPort, portOf } from "../../../tools/setup/port.mjs";
import { closing } from "../../support/closing";

describe("port", () => {
  const opened = closing();

  for (const [options, port] of [
    [["--no-browser", "--port", "8901"], 8901],
    [["--port=8901"], 8901],
    [["--ServerApp.port=8901", "--no-browser"], 8901],
    [["--no-browser"], 8888],
  ] as const)
    it(`portOf ${options.join(" ")} is ${port}`, () => expect(portOf(options)).to.equal(port));

  const refusal = (port: number): Promise<string> =>
    checkPort(port).then(String, ({ message }: Error) => message);

  it("checkPort refuses a taken port and names a free one", async () => {
    const server = opened.add(createServer().listen(0, "127.0.0.1"), (server) => server.close());
    await once(server, "listening");
    const said = await refusal((server.address() as AddressInfo).port);
    const [, free] = /^Port \d+ is taken: type "npm .* -- --port (\d+)"\.$/.exec(said)!;
    await checkPort(Number(free));
  });

  it("checkPort refuses what is no port", async () => {
    expect(await refusal(99_999)).to.equal("--port must be a number up to 65535, got 99999.");
  });
});
