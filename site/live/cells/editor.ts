import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export interface EditorOptions {
  readonly source: string;
  /** What a screen reader says of the editor. */
  readonly label: string;
  readonly onChange: (source: string) => void;
  readonly onRun: () => void;
  /** Escape: the keyboard goes on with what is outside. */
  readonly onLeave: () => void;
}

export interface Editor {
  /** Puts text in place of what stands from start to end, without telling `onChange`. */
  replace(start: number, end: number, text: string): void;
  focus(): void;
  close(): void;
}

// The colours of the page's own code, which have the contrast that small text needs.
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.typeName], color: "var(--code-name)" },
]);

const look = EditorView.theme({
  "&": { color: "inherit", backgroundColor: "transparent", fontSize: "inherit" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit" },
  ".cm-gutters": { color: "var(--quiet)", backgroundColor: "transparent", border: "none" },
  ".cm-content": { caretColor: "currentColor" },
  ".cm-cursor": { borderLeftColor: "currentColor" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { background: "color-mix(in srgb, Highlight 35%, transparent)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid currentColor",
  },
});

/**
 * An editor of TypeScript in an element. It lives in a shadow tree, where its styles are adopted: a
 * page's policy that forbids style elements stays whole. Tab moves on, as everywhere in the page.
 */
export function openEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  let ours = false;
  const act = (action: () => void) => (): boolean => {
    action();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.source,
      extensions: [
        keymap.of([
          { key: "Shift-Enter", run: act(options.onRun) },
          { key: "Mod-Enter", run: act(options.onRun) },
          { key: "Escape", run: act(options.onLeave) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        history(),
        lineNumbers(),
        drawSelection(),
        bracketMatching(),
        indentOnInput(),
        javascript({ typescript: true }),
        syntaxHighlighting(colours),
        look,
        EditorView.contentAttributes.of({ "aria-label": options.label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !ours) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    replace(start, end, text) {
      ours = true;
      view.dispatch({ changes: { from: start, to: end, insert: text } });
      ours = false;
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}
