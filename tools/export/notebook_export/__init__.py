"""Preprocessors for nbconvert; tools/jupyter/jupyter_config.py says which format uses which."""
