"""JupyterLab that reads no configuration of the machine and ends with the process that started it."""

import os
import sys
import threading

from jupyter_core import paths

# Before JupyterLab is imported: other modules take these lists as they find them.
paths.SYSTEM_CONFIG_PATH.clear()
paths.SYSTEM_JUPYTER_PATH.clear()

from jupyterlab.labapp import LabApp, main  # noqa: E402


def stop_with_parent():
    # Not through sys.stdin, whose lock a waiting thread would still hold when Python ends.
    while os.read(0, 1024):
        pass
    server = LabApp.instance().serverapp
    server.io_loop.add_callback(server.stop)


threading.Thread(target=stop_with_parent, daemon=True).start()
sys.exit(main())
