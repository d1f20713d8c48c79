import { axisOf, type Axis } from "./axes";
import { colourOf, moved, panelOf } from "./places";
import { marksOf, type Mark, type Point } from "./shapes";

/** A value of a picture: where it stands, and what it is. */
export interface Reading {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The name of its curve; empty where it has none. */
  readonly name: string;
  /** Where it begins and ends on each axis; mostly the same. */
  readonly across: Ends;
  readonly along: Ends;
}

type Ends = readonly [from: string, to: string];

const SHAPES = "path, circle, rect";

/** What a picture with axes shows, curve by curve in the order of drawing; nothing of one without axes. */
export function seriesOf(svg: Element): Reading[][] {
  const [x, y] = [axisOf(svg, "x"), axisOf(svg, "y")];
  if (!x || !y) return [];
  const names = namesIn(svg);
  const all = [...svg.children].flatMap((mark) => {
    const kind = mark.getAttribute("data-mark") ?? "";
    const shapes = mark.matches(SHAPES) ? [mark] : [...mark.querySelectorAll(SHAPES)];
    return shapes.flatMap((shape) => {
      const neighbours = [...(shape.parentElement?.children ?? [])];
      const marks = marksOf(kind, shape, neighbours);
      if (marks.length === 0) return [];
      const [panel, colour] = [panelOf(shape, svg), colourOf(shape)];
      const joins = kind === "line" || kind === "area" ? null : `${kind} ${panel} ${colour}`;
      const name = nameOf(marks, panel, colour, names);
      return [{ joins, readings: marks.map((each) => reading(each, panel, name, x, y)) }];
    });
  });
  const series: Reading[][] = [];
  const joined = new Map<string, Reading[]>();
  for (const { joins, readings } of all) {
    const before = joins === null ? undefined : joined.get(joins);
    if (before) before.push(...readings);
    else series.push(readings);
    if (joins !== null && !before) joined.set(joins, readings);
  }
  return series;
}

function reading({ at, to = at }: Mark, panel: Point, name: string, x: Axis, y: Axis): Reading {
  const across = [x.valueAt(at[0]), x.valueAt(to[0])] as const;
  const along = [y.valueAt(to[1]), y.valueAt(at[1])] as const;
  const told = ({ label }: Axis, [first, last]: Ends): string =>
    `${label} ${first === last ? first : `${first} … ${last}`}`;
  const text = `${told(x, across)}, ${told(y, along)}`;
  const place = { x: panel[0] + (at[0] + to[0]) / 2, y: panel[1] + at[1] };
  return { ...place, text: name === "" ? text : `${name}: ${text}`, name, across, along };
}

interface Name {
  readonly text: string;
  readonly colour: string;
  readonly panel: Point;
  readonly at: Point;
}

/** The names that stand in the picture, and those of its columns of panels. */
function namesIn(svg: Element): Name[] {
  const texts = svg.querySelectorAll(
    '[data-mark="text"] text, [data-mark="fx-axis tick label"] text',
  );
  return [...texts].map((text) => ({
    text: (text.querySelector("tspan") ?? text).textContent.trim(),
    colour: colourOf(text),
    panel: panelOf(text, svg),
    at: moved(text),
  }));
}

/** The nearest name of the same colour in the same panel; else the only name of the panel, or of its column. */
function nameOf(
  marks: readonly Mark[],
  panel: Point,
  colour: string,
  names: readonly Name[],
): string {
  const inPanel = names.filter((name) => name.panel[0] === panel[0] && name.panel[1] === panel[1]);
  const away = ({ at }: Name): number =>
    Math.min(...marks.map((mark) => Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1])));
  const [nearest] = inPanel
    .filter((name) => name.colour === colour && colour !== "currentColor")
    .sort((a, b) => away(a) - away(b));
  if (nearest) return nearest.text;
  const isPanel = panel[0] !== 0 || panel[1] !== 0;
  if (!isPanel) return "";
  return inPanel.length === 1
    ? inPanel[0].text
    : (names.find((name) => name.panel[0] === panel[0] && inPanel.length === 0)?.text ?? "");
}
