import { element } from "./element";
import { findParameters, scaleOf, type Parameter } from "./parameters";
import type { Words } from "../words";

/** The sliders of a parameter cell. */
export interface ParameterPanel {
  readonly element: HTMLElement;
  /** Shows the numbers that the cell's source holds now. */
  read(source: string): void;
}

type Turn = (name: string, value: number) => void;

interface Row {
  readonly name: string;
  readonly element: HTMLElement;
  set(value: number): void;
}

/** `cell` makes the ids of the fields unique; `turn` is called with each number that a reader chooses. */
export function showParameters(cell: string, turn: Turn, words: Words): ParameterPanel {
  const group = element("div", { role: "group", "aria-label": words.parameters });
  const panel = element("details", { class: "live-parameters", open: "" });
  panel.append(element("summary", {}, words.parameters), group);
  let rows: Row[] = [];
  return {
    element: panel,
    read(source) {
      const parameters = findParameters(source);
      const names = (list: readonly { name: string }[]): string => list.map((p) => p.name).join();
      if (names(parameters) !== names(rows)) {
        rows = parameters.map((parameter) => parameterRow(parameter, cell, turn, words));
        group.replaceChildren(...rows.map((row) => row.element));
      }
      panel.hidden = rows.length === 0;
      rows.forEach((row, i) => row.set(parameters[i].value));
    },
  };
}

function parameterRow(parameter: Parameter, cell: string, turn: Turn, words: Words): Row {
  const { name, meaning } = parameter;
  const { min, max, step } = scaleOf(parameter);
  const id = `live-${cell}-${name}`;
  const field = element("input", {
    type: "number",
    id,
    step: "any",
    "aria-describedby": `${id}-meaning`,
  });
  const slider = element("input", { type: "range", "aria-label": words.slider(name) });
  Object.assign(slider, { min, max, step });
  const set = (value: number): void => {
    for (const input of [field, slider]) {
      if (input.valueAsNumber !== value) input.valueAsNumber = value;
    }
  };
  for (const input of [field, slider]) {
    input.addEventListener("input", () => {
      if (Number.isFinite(input.valueAsNumber)) turn(name, input.valueAsNumber);
    });
  }
  const label = element("label", { for: id, title: meaning }, name);
  const explanation = element("span", { id: `${id}-meaning`, hidden: "" }, meaning);
  return {
    name,
    element: element("div", { class: "live-parameter" }, label, slider, field, explanation),
    set,
  };
}
