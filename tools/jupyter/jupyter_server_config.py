"""What JupyterLab does when it saves a notebook; its plain settings are in jupyter_server_config.json."""


def number_in_order(model, **_):
    """Number the cells that ran from 1, as after a restart: a second Run All then changes no file."""
    if model["type"] != "notebook":
        return
    count = 0
    for cell in model["content"]["cells"]:
        if cell["cell_type"] != "code" or cell.get("execution_count") is None:
            continue
        count += 1
        cell["execution_count"] = count
        for output in cell["outputs"]:
            if "execution_count" in output:
                output["execution_count"] = count


c = get_config()  # noqa: F821
c.ContentsManager.pre_save_hook = number_in_order
