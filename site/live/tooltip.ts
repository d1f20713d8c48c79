/** A scale of Plot, as far as a tooltip needs it. */
interface Scale {
  readonly type: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly label?: string;
}

type Point = readonly [x: number, y: number];

const NEAR = 30; // pixels
const SVG = "http://www.w3.org/2000/svg";

/** Shows the values of the drawn point that is nearest to the pointer. */
export function followPointer(svg: SVGSVGElement): void {
  const [x, y] = [scaleOf(svg, "x"), scaleOf(svg, "y")];
  if (!x || !y) return;
  let points: readonly Point[] | undefined;
  const tip = document.createElementNS(SVG, "g");
  tip.setAttribute("class", "tip");
  svg.addEventListener("pointermove", (event) => {
    points ??= pointsOf(svg);
    const nearest = nearestTo(pointer(svg, event), points);
    if (nearest)
      show(
        tip,
        nearest,
        `${name(x, "x")} ${valueAt(x, nearest[0])}, ${name(y, "y")} ${valueAt(y, nearest[1])}`,
        svg,
      );
    else tip.remove();
  });
  svg.addEventListener("pointerleave", () => tip.remove());
}

function scaleOf(svg: SVGSVGElement, axis: "x" | "y"): Scale | undefined {
  const text = svg.getAttribute(`data-${axis}`);
  return text === null ? undefined : (JSON.parse(text) as Scale);
}

function pointer(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Point {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
  return [x, y];
}

/** The corners of the lines and the middles of the dots. */
function pointsOf(svg: SVGSVGElement): Point[] {
  const lines = [...svg.querySelectorAll('[data-mark="line"] path')].flatMap((path) =>
    cornersOf(path.getAttribute("d") ?? ""),
  );
  const dots = [...svg.querySelectorAll('[data-mark="dot"] circle')].map(
    (dot) => [Number(dot.getAttribute("cx")), Number(dot.getAttribute("cy"))] as const,
  );
  return [...lines, ...dots];
}

/** The ends of the straight and the curved pieces of a path. */
export function cornersOf(path: string): Point[] {
  return [...path.matchAll(/([MLC])([^A-Za-z]*)/g)].flatMap(([, command, text]) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const size = command === "C" ? 6 : 2;
    return Array.from({ length: Math.floor(numbers.length / size) }, (_, i) => {
      const end = (i + 1) * size;
      return [numbers[end - 2], numbers[end - 1]] as const;
    });
  });
}

function nearestTo([x, y]: Point, points: readonly Point[]): Point | undefined {
  let [nearest, least] = [undefined as Point | undefined, NEAR];
  for (const point of points) {
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}

/**
 * The value that stands at a place, with the digits that a picture can show.
 *
 * @example valueAt({ type: "linear", domain: [0, 1], range: [0, 640] }, 320) // '0.5'
 */
export function valueAt({ type, domain, range }: Scale, at: number): string {
  const part = (at - range[0]) / (range[1] - range[0]);
  if (type === "log") {
    const [low, high] = domain.map(Math.log10) as [number, number];
    return plain(Number((10 ** (low + part * (high - low))).toPrecision(3)));
  }
  const [low, high] = domain;
  const digit = 10 ** Math.floor(Math.log10(Math.abs(high - low) / 1000));
  return plain(Number((Math.round((low + part * (high - low)) / digit) * digit).toPrecision(6)));
}

function plain(value: number): string {
  return String(value + 0).replaceAll("-", "−");
}

/** An axis label without Plot's arrow. */
function name({ label }: Scale, otherwise: string): string {
  return label?.replace(/^[←↑→↓]\s*|\s*[←↑→↓]$/g, "") || otherwise;
}

function show(tip: SVGGElement, [x, y]: Point, text: string, svg: SVGSVGElement): void {
  const dot = document.createElementNS(SVG, "circle");
  for (const [key, value] of Object.entries({ cx: x, cy: y, r: 4 }))
    dot.setAttribute(key, `${value}`);
  const label = document.createElementNS(SVG, "text");
  const left = x < svg.viewBox.baseVal.width / 2;
  label.setAttribute("x", String(x + (left ? 8 : -8)));
  label.setAttribute("y", String(y < 40 ? y + 18 : y - 8));
  label.setAttribute("text-anchor", left ? "start" : "end");
  label.textContent = text;
  tip.replaceChildren(dot, label);
  svg.append(tip);
}
