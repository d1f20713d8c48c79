// tslab prints an error as any text. Jupyter knows a message for it, which ends a run of all cells too.
"use strict";
const { setTimeout: sleep } = require("node:timers/promises");

const { startCell } = require("./cellPlaces.cjs");
const { failureOf, failureOfTypes } = require("./failure.cjs");
const { patchExports } = require("./patch.cjs");

const concern = "errors as Jupyter knows them";
/** How long to wait for requests that were sent before their client could know of an error, in milliseconds. */
const PATIENCE = 50;

/** Sends an `error` when a cell fails, and runs none of the cells that were asked for before it did. */
exports.tellFailures = () => {
  let failure;
  patchExports(concern, "tslab/dist/executor.js", (executor) => {
    const create = executor.createExecutor;
    executor.createExecutor = (folder, converters, console) => {
      let diagnostics = [];
      const error = (...words) => {
        if (words.length === 1) failure = failureOf(words[0]);
        else diagnostics.push(words.slice(1));
      };
      const made = create(folder, converters, { ...console, error });
      const execute = async (source) => {
        diagnostics = [];
        const isDone = await made.execute(source);
        if (diagnostics.length) failure = failureOfTypes(diagnostics);
        return isDone && !diagnostics.length;
      };
      return { ...made, execute };
    };
  });
  patchExports(concern, "tslab/dist/jupyter.js", ({ JupyterHandlerImpl, ZmqServer }) => {
    JupyterHandlerImpl.prototype.handleExecute = inTurn(async function (request, ...writers) {
      startCell(this.execCount + 1, request.code);
      try {
        failure = undefined;
        const { count } = await this.handleExecuteImpl(request, ...writers);
        return { status: "ok", execution_count: count };
      } catch (thrown) {
        // A cell that has failed throws its count; anything else is a mistake of tslab.
        return {
          status: "error",
          execution_count: this.execCount,
          ...(failure ?? failureOf(thrown)),
        };
      }
    });
    ZmqServer.prototype.handleExecute = answerExecute;
  });
};

/** Tells errors of timers and promises that a cell has left behind where tslab prints them. */
exports.tellLateFailures = () => {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.removeAllListeners(event);
    process.on(event, (thrown) => console.error(failureOf(thrown).traceback.join("\n")));
  }
};

/** Runs one request after the other; after a failure those that were there by then are not run. */
function inTurn(run) {
  let last = Promise.resolve();
  let failures = 0;
  return function (request, ...writers) {
    const before = failures;
    last = last.then(async () => {
      if (before !== failures) return { status: "aborted" };
      const content = await run.call(this, request, ...writers);
      if (content.status === "error" && request.stop_on_error !== false) {
        await sleep(PATIENCE);
        failures++;
      }
      return content;
    });
    return last;
  };
}

/** As tslab does, with the message for an error. */
async function answerExecute(socket, message) {
  const send = (to, type, content) => {
    const reply = message.createReply();
    reply.header.msg_type = type;
    reply.content = content;
    reply.signAndSend(this.connInfo.key, to);
  };
  const content = await this.handler.handleExecute(
    message.content,
    (name, text) => send(this.iopub, "stream", { name, text }),
    (data, update) => send(this.iopub, update ? "update_display_data" : "display_data", data),
  );
  if (content.status === "error") {
    const { ename, evalue, traceback } = content;
    send(this.iopub, "error", { ename, evalue, traceback });
  }
  send(socket, "execute_reply", content);
}
