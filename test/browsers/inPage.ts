// What the tests do and look at in a page: each function is sent there as its text, and uses nothing outside itself.

export function isAwake(): boolean {
  return document.querySelector("article[data-awake]") !== null;
}

/** What the probe has noted since it was last asked. */
export function troubles(): string[] {
  return (globalThis as unknown as { troubles: string[] }).troubles.splice(0);
}

/** A script that the policy forbids, a picture that is not there, a promise and a callback that fail. */
export function doWrong(): void {
  document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }));
  document.body.append(Object.assign(new Image(), { src: "nowhere.png" }));
  void Promise.reject(new Error("made up"));
  setTimeout(() => {
    throw new Error("made up");
  });
}

export function load(script: string): void {
  document.body.append(Object.assign(document.createElement("script"), { src: script }));
}

export function has(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

export function hasNot(selector: string): boolean {
  return document.querySelector(selector) === null;
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

export function see(selector: string): void {
  document.querySelector(selector)!.scrollIntoView({ block: "center", behavior: "instant" });
}

export function focus(selector: string): void {
  const element = document.querySelector<SVGElement | HTMLElement>(selector)!;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  element.focus({ preventScroll: true });
}

/** The addresses of pictures that do not load, and the formulas in sight that have no place or not their font. */
export async function broken(): Promise<string[]> {
  const images = [...document.querySelectorAll("img")];
  for (const image of images) image.loading = "eager";
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const formulas = [...document.querySelectorAll<HTMLElement>(".katex-html")].filter((each) =>
    each.checkVisibility(),
  );
  const isSet = document.fonts.check("1rem KaTeX_Main", "x");
  return [
    ...images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    ...formulas
      .filter(({ offsetWidth }) => offsetWidth === 0 || !isSet)
      .map(({ textContent }) => textContent),
  ];
}

/** All words and numbers of outputs but those in pictures. */
export function shown(): string[] {
  const outputs = document.querySelectorAll(".cell-output :is(table, pre, figcaption)");
  return [...outputs].map(({ textContent }) => textContent);
}

export function runAll(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".page-tools button")];
  buttons.find(({ textContent }) => textContent === "Run all")!.click();
}

export function allDone(): boolean {
  const failed = document.querySelector("[role=alert]");
  if (failed) throw new Error(failed.textContent);
  const cells = [...document.querySelectorAll<HTMLElement>("section.cell")];
  return cells.every(({ dataset }) => dataset.live === "done");
}

export function pictureOf(cell: string): string {
  return document.querySelector(`${cell} svg[role=img]`)!.innerHTML;
}

export function hasNewPicture(cell: string, picture: string): boolean {
  const svg = document.querySelector(`${cell}[data-live=done] svg[role=img]`);
  return svg !== null && svg.innerHTML !== picture;
}

/** Whether the address has the value of a control's field, and that is not the author's. */
export function isInAddress(control: string): boolean {
  const { value, defaultValue } = document.querySelector<HTMLInputElement>(
    `${control} [type=number]`,
  )!;
  const { name } = document.querySelector<HTMLElement>(control)!.dataset;
  return value !== defaultValue && new URLSearchParams(location.search).get(name!) === value;
}

/** A place in the window where the middle of a figure's first curve is. */
export function onCurve(figure: string): { x: number; y: number } {
  const path = document.querySelector<SVGPathElement>(`${figure} [data-mark=line] path`)!;
  path.ownerSVGElement!.scrollIntoView({ block: "center", behavior: "instant" });
  const at = path.getPointAtLength(path.getTotalLength() / 2);
  const { x, y } = at.matrixTransform(path.getScreenCTM()!);
  return { x, y };
}

/** The curves of the simulated networks on the first page. */
export function networks(): string[] {
  return [...document.querySelectorAll(".hero .net")].map((path) => path.getAttribute("d")!);
}

/** Whether an element has another text now, which can be seen. */
export function hasOtherText(selector: string, text: string): boolean {
  const element = document.querySelector(selector)!;
  return element.checkVisibility({ visibilityProperty: true }) && element.textContent !== text;
}

export function hasEditor(): boolean {
  const focused = document.activeElement?.shadowRoot?.activeElement;
  return focused?.getAttribute("role") === "textbox";
}

export function search(query: string): void {
  const input = document.querySelector<HTMLInputElement>("dialog.search[open] input")!;
  input.value = query;
  input.dispatchEvent(new Event("input"));
}

export async function isKeptOffline(): Promise<boolean> {
  return (await navigator.serviceWorker.ready).active !== null;
}

/** Notes files instead of saving them, in the page where all can read it: their kinds, and whether they hold anything. */
export function noteFiles(): void {
  const { dataset } = document.body;
  dataset.files = "";
  URL.createObjectURL = (file) => {
    const { type, size } = file as Blob;
    dataset.files += `${type} ${size > 500}, `;
    return "#";
  };
  HTMLAnchorElement.prototype.click = () => undefined;
}

export function filesNoted(): string {
  return document.body.dataset.files ?? "";
}

export function hasNoted(kind: string): boolean {
  return document.body.dataset.files?.includes(kind) === true;
}
