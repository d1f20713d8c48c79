import type { Text, TextOptions } from "@observablehq/plot";
import { currentStage } from "./stage";

/**
 * A name at its curve: bold, with a white halo that keeps lines away from its letters.
 *
 * @param options Plot's own, such as `fill` and `textAnchor`
 * @example label("tanh", 2, 0.9, { fill: colourOf(tanh), textAnchor: "end" })
 */
export function label(text: string, x: number, y: number, options: TextOptions = {}): Text {
  return currentStage().plot.text([{ x, y }], {
    x: "x",
    y: "y",
    text: () => text,
    fontWeight: 600,
    fill: "#222",
    stroke: "white",
    strokeWidth: 5,
    strokeLinejoin: "round",
    paintOrder: "stroke",
    ...options,
  });
}
