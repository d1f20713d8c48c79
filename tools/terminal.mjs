// What is going on, on the way to what stays.

/**
 * Lines for a person: line(text) stays; show(text) is written over by whatever comes next on a
 * terminal, and is not written at all elsewhere.
 */
export function onOneLine(stream = process.stdout) {
  const clear = stream.isTTY ? "\r\x1b[K" : "";
  return {
    show: (text) =>
      void (stream.isTTY && stream.write(`${clear}${text.slice(0, stream.columns - 1)}`)),
    line: (text) => void stream.write(`${clear}${text}\n`),
  };
}
