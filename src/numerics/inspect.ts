/** The method by which a value says what console.log shows of it, in Node and on the website. */
export const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");
