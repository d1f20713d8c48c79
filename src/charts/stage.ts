import { kernel } from "./kernel";

/** What a chart needs of the place where it is shown: a notebook's kernel, a page, a Worker. */
export interface Stage {
  /** The document to draw in; a Worker brings a small one of its own. */
  readonly document: Document;
  readonly plot: typeof import("@observablehq/plot");
  /** The texts of a translated edition, by their English words; {} in English. */
  readonly texts: Readonly<Record<string, string>>;
  /**
   * Shows HTML below the running cell, for the function whose name is `caller`.
   *
   * @throws Error where there is no cell.
   */
  show(html: string, caller: string): void;
}

// In a browser there is no kernel: package.json maps its file to nothing.
let stage: Stage | undefined = kernel;

/** From now on charts are drawn on this stage. */
export function drawOn(newStage: Stage): void {
  stage = newStage;
}

/** @throws Error in a browser that has not called `drawOn`. */
export function currentStage(): Stage {
  if (!stage) throw new Error("figure: needs drawOn(stage) before the first chart of a page");
  return stage;
}

/** The texts of the stage's edition: English as long as there is no stage. */
export function readTexts(): Readonly<Record<string, string>> {
  return stage?.texts ?? {};
}
