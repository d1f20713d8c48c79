// tslab notes a port that it does not get in its log and goes on: a kernel that lives and never answers.
"use strict";

/** Ends this process if another has taken one of its ports: Jupyter then starts it anew, with others. */
exports.needPorts = () => {
  const { ZmqServer } = require("tslab/dist/jupyter.js");
  const { bindSocket } = ZmqServer.prototype;
  ZmqServer.prototype.bindSocket = function (...socketAndPort) {
    return bindSocket.apply(this, socketAndPort).catch((error) => {
      console.error(error);
      process.exit(1);
    });
  };
};
