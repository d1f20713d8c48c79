"""JupyterLab that reads no configuration of the machine and ends with the process that started it."""

import os
import signal
import sys
import threading

from jupyter_core import paths

# The reader's terminal hears the address alone. All else, kernels too, writes to the log.
terminal = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

# Before JupyterLab is imported: other modules take these lists as they find them.
paths.SYSTEM_CONFIG_PATH.clear()
paths.SYSTEM_JUPYTER_PATH.clear()

from jupyter_server.serverapp import ServerApp  # noqa: E402
from jupyterlab.labapp import LabApp  # noqa: E402


class Server(ServerApp):
    no_browser_open_file = True  # name the server by its address, not by a file that leads there

    def init_signal(self):
        super().init_signal()
        for name in ("SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._signal_stop)

    def start_app(self):
        super().start_app()
        # The server opens its port in the first turn of the loop: the address is told after it.
        self.io_loop.add_callback(self.tell_address)

    def tell_address(self):
        print(self.connect_url, file=terminal, flush=True)

    def stop(self, from_signal=False):
        # A terminal signals this process and its parent, which then closes the input. A second stop would
        # end the process before the first has ended the kernels.
        if not self._stopping:
            super().stop(from_signal)


def stop_with_parent():
    # Not through sys.stdin, whose lock a waiting thread would still hold when Python ends.
    while os.read(0, 1024):
        pass
    server = Server.instance() if Server.initialized() else None
    if hasattr(server, "io_loop"):
        server.io_loop.add_callback(server.stop)
    else:
        os._exit(1)


threading.Thread(target=stop_with_parent, daemon=True).start()
LabApp.serverapp_class = Server
sys.exit(LabApp.launch_instance())
