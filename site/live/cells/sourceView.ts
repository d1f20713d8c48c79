import type { Editor } from "./editor";
import { element } from "../element";
import { keptEdit } from "./keptEdit";

/** The source of a cell as the page shows it: highlighted, or in an editor. */
export interface SourceView {
  text(): string;
  /** Puts text in place of what stands from start to end. */
  replace(start: number, end: number, text: string): void;
  /** Opens the editor, or goes back to it. */
  edit(): Promise<void>;
  /** As it came with the page. */
  reset(): void;
}

export interface SourceOptions {
  readonly cell: string;
  readonly label: string;
  /** What is said of an edit. */
  readonly kept: string;
  readonly onChange: (source: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

export function showSource(place: HTMLElement, options: SourceOptions): SourceView {
  const pre = place.querySelector("pre")!;
  const code = pre.querySelector("code")!;
  const original = [...code.childNodes].map((node) => node.cloneNode(true));
  const author = code.textContent ?? "";
  const edit = keptEdit(options.cell, author);
  const note = element("p", { class: "kept" }, options.kept);
  let source = edit.source;
  let editor: Editor | undefined;
  let host: HTMLElement | undefined;
  const keep = (): void => {
    edit.keep(source);
    note.hidden = source === author;
  };
  note.hidden = source === author;
  place.append(note);
  if (source !== author) {
    code.textContent = source;
    const folded = place.closest("details");
    if (folded) folded.open = true;
  }
  return {
    text: () => source,
    replace(start, end, text) {
      source = source.slice(0, start) + text + source.slice(end);
      // A value that is only turned stands in the address, and is not kept.
      if (!note.hidden) keep();
      if (editor) editor.replace(start, end, text);
      else replaceText(code, start, end, text);
    },
    async edit() {
      const { openEditor } = await import("./editor.js");
      if (!editor) {
        host = element("div", { class: "live-editor" });
        note.before(host);
        pre.hidden = true;
        const onChange = (changed: string): void => {
          source = changed;
          keep();
          options.onChange(changed);
        };
        editor = openEditor(host, { ...options, source, onChange });
      }
      editor.focus();
    },
    reset() {
      editor?.close();
      host?.remove();
      editor = undefined;
      pre.hidden = false;
      code.replaceChildren(...original.map((node) => node.cloneNode(true)));
      source = author;
      keep();
    },
  };
}

/** Replaces a stretch of an element's text that lies within one of its pieces, and leaves the others. */
function replaceText(root: Element, start: number, end: number, text: string): void {
  const pieces = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (pieces.nextNode()) {
    const piece = pieces.currentNode as Text;
    if (start >= before && end <= before + piece.length) {
      piece.replaceData(start - before, end - start, text);
      return;
    }
    before += piece.length;
  }
  const whole = root.textContent ?? "";
  root.textContent = whole.slice(0, start) + text + whole.slice(end);
}
