import type { Editor } from "./editor";
import { element } from "./element";

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
  readonly label: string;
  readonly onChange: (source: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

export function showSource(place: HTMLElement, options: SourceOptions): SourceView {
  const pre = place.querySelector("pre")!;
  const code = pre.querySelector("code")!;
  const original = [...code.childNodes].map((node) => node.cloneNode(true));
  let source = code.textContent ?? "";
  let editor: Editor | undefined;
  let host: HTMLElement | undefined;
  return {
    text: () => source,
    replace(start, end, text) {
      source = source.slice(0, start) + text + source.slice(end);
      if (editor) editor.replace(start, end, text);
      else replaceText(code, start, end, text);
    },
    async edit() {
      const { openEditor } = await import("./editor.js");
      if (!editor) {
        host = element("div", { class: "live-editor" });
        place.append(host);
        pre.hidden = true;
        const onChange = (changed: string): void => options.onChange((source = changed));
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
      source = code.textContent ?? "";
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
