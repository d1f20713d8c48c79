/** Commands of WebDriver (w3.org/TR/webdriver2), by the names that Firefox has for them. */
export type Command =
  "Navigate" | "ExecuteAsyncScript" | "PerformActions" | "SetWindowRect" | "SetTimeouts";

/** Has the engine do it, and resolves to what it answers. */
export type Send = (command: Command, parameters: object) => Promise<unknown>;

/** A browser with one window. */
export interface Driven {
  /** As "Firefox 153.8.0". */
  readonly version: string;
  open(address: string): Promise<void>;
  /** What the function, sent as its text, gives in the page. */
  evaluate<A extends unknown[], T>(act: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits until it gives something true in the page. */
  until<A extends unknown[]>(isSo: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Presses keys one after the other: "a", "Enter", "Control+a". */
  press(...keys: string[]): Promise<void>;
  /** Moves the mouse to a place in the window. */
  point(x: number, y: number): Promise<void>;
  /** Brings an element into the middle of the window, and clicks it as a hand does. */
  click(selector: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

/** The private letters of WebDriver for keys that have none. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Escape: "\uE00C" },
  ...{ ArrowLeft: "\uE012", ArrowRight: "\uE014", ArrowDown: "\uE015", Delete: "\uE017" },
};

const PATIENCE = { script: 60_000, pageLoad: 60_000, implicit: 0 };

export async function driven(version: string, send: Send): Promise<Driven> {
  await send("SetTimeouts", PATIENCE);
  /** What an expression of an async function gives, in which `args` are there. */
  const given = async (expression: string, args: unknown[]): Promise<unknown> => {
    const script = `const [args, done] = arguments;
      (async () => ${expression})()
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await send("ExecuteAsyncScript", { script, args: [args] });
    const { error, value } = answer as { error?: string; value?: unknown };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const mouse = (...actions: object[]): Promise<unknown> =>
    send("PerformActions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  const moved = (x: number, y: number): object => ({ type: "pointerMove", duration: 0, x, y });
  return {
    version,
    evaluate: async (act, ...args) => (await given(`(${String(act)})(...args)`, args)) as never,
    open: async (address) => void (await send("Navigate", { url: address })),
    async until(isSo, ...args) {
      const pause = "await new Promise((resolve) => setTimeout(resolve, 50))";
      await given(`{ while (!(await (${String(isSo)})(...args))) ${pause}; }`, args);
    },
    async press(...keys) {
      const actions = keys.flatMap(strokes);
      await send("PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    point: async (x, y) => void (await mouse(moved(Math.round(x), Math.round(y)))),
    async click(selector) {
      const place = await given(`(${String(middleOf)})(...args)`, [selector]);
      const { x, y } = place as ReturnType<typeof middleOf>;
      const button = 0;
      await mouse(moved(x, y), { type: "pointerDown", button }, { type: "pointerUp", button });
    },
    resize: async (width, height) => void (await send("SetWindowRect", { width, height })),
  };
}

/** "Control+a" is pressed in this order and let go in the other. */
function strokes(keys: string): object[] {
  const values = (keys.length > 1 ? keys.split("+") : [keys]).map((key) => KEYS[key] ?? key);
  return [
    ...values.map((value) => ({ type: "keyDown", value })),
    ...values.reverse().map((value) => ({ type: "keyUp", value })),
  ];
}

function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
