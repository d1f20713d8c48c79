import type { Names } from "./worker/compile";

/** What a cell shows. */
export type Output =
  | { readonly type: "html"; readonly value: string }
  | { readonly type: "text"; readonly stream: "out" | "error"; readonly value: string };

/** Why a cell stopped, and where: the line counts from 1, in the cell with this id. */
export interface Failure {
  readonly message: string;
  readonly line?: number;
  readonly cell?: string;
  /** The policy of the host lets no changed code run. */
  readonly isForbidden?: true;
}

/** What a page gives its Worker. */
export interface Page {
  /** The words of figures in the page's language. */
  readonly texts: Readonly<Record<string, string>>;
  /** The address of the module of its cells; none of a page without. */
  readonly cells?: string;
}

/** How a cell runs among others. */
export interface Among {
  /** The cells that it rests on, in their order: whatever ran since, it finds their names. */
  readonly needs?: readonly string[];
  /** Its names are there for cells that follow it while it waits. */
  readonly isFollowed?: boolean;
  /** It draws what a cell that waits has made so far. */
  readonly isFollowing?: boolean;
}

export interface RunRequest extends Among {
  readonly ticket: number;
  readonly cell: string;
  readonly source: string;
}

/** From the page to the Worker; `ticket` comes back with each answer. */
export type Request =
  | ({ readonly type: "page" } & Page)
  | {
      readonly type: "names";
      readonly ticket: number;
      readonly cell: string;
      readonly source: string;
    }
  /** One after the other, up to the first that fails. */
  | { readonly type: "run"; readonly runs: readonly RunRequest[] }
  | { readonly type: "pause"; readonly isPaused: boolean };

/** From the Worker to the page. */
export type Answer =
  | { readonly type: "names"; readonly ticket: number; readonly names: Names }
  | { readonly type: "outputs"; readonly ticket: number; readonly outputs: readonly Output[] }
  | { readonly type: "done"; readonly ticket: number; readonly failure?: Failure }
  /** It has not run, as one before it has failed. */
  | { readonly type: "skipped"; readonly ticket: number };
