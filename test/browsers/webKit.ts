import type { Closing } from "../support/closing";
import { freePort } from "../support/freePort";
import { found, start } from "./program";
import { driven, type Command, type Driven } from "./webDriver";

/** What WebKitWebDriver calls the commands. */
const PATHS: Readonly<Record<Command, string>> = {
  Navigate: "url",
  ExecuteAsyncScript: "execute/async",
  PerformActions: "actions",
  SetWindowRect: "window/rect",
  SetTimeouts: "timeouts",
};

/** WebKit's own small browser, on a screen that nobody sees. Null where that is not installed. */
export async function launchWebKit(opened: Closing): Promise<Driven | null> {
  const driver = found("WebKit", ["WebKitWebDriver"], "webkit2gtk-driver");
  const xvfb = driver && found("screen for WebKit", ["Xvfb"], "xvfb");
  if (driver === null || xvfb === null) return null;
  const home = opened.folder("webkit-");
  const homes = { HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  const software = { LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1" };
  const display = `:${await screen(xvfb, opened)}`;
  const env = { ...process.env, ...homes, ...software, DISPLAY: display };
  const port = await freePort();
  start([driver, `--port=${port}`], opened, { env });
  const ask = asking(`http://127.0.0.1:${port}`);
  const { sessionId, capabilities } = (await ask("/session", { capabilities: {} })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  return driven(`WebKitGTK ${capabilities.browserVersion}`, (command, parameters) =>
    ask(`/session/${sessionId}/${PATHS[command]}`, parameters),
  );
}

/** The number of a new screen. With it ends what is shown there. */
function screen(xvfb: string, opened: Closing): Promise<string> {
  return new Promise((done, fail) => {
    const words = ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
    const heard = (text: string): void => {
      if (/^\d+$/m.test(text)) done(text.trim());
    };
    const ended = start([xvfb, ...words], opened, { heard });
    ended.then(({ output }) => fail(new Error(`Xvfb has ended: ${output}`)), fail);
  });
}

function asking(address: string): (path: string, parameters: object) => Promise<unknown> {
  const post = async (path: string, body: string): Promise<Response> => {
    for (let attempts = 100; ; attempts--) {
      const answer = fetch(address + path, { method: "POST", body });
      // It does not listen at once.
      if (attempts === 0) return answer;
      const response = await answer.catch(() => null);
      if (response) return response;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return async (path, parameters) => {
    const response = await post(path, JSON.stringify(parameters));
    const { value } = (await response.json()) as { value: { error: string; message: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}
