"""Run by QGIS at its start (``qgis --code``): loads the plugin and plays a demo.

Whatever fails here is written down and ends QGIS, which would show a dialog that nobody closes.
"""

import importlib
import os
import sys
import traceback

import qgis.utils
from qgis.PyQt.QtCore import QTimer

sys.path.insert(0, os.environ["LANDFORM_DEMO_SCRIPTS"])


def start():
    """Load the plugin where the profile has not done so yet, and play."""
    try:
        if "landform_mapper" not in qgis.utils.plugins:
            qgis.utils.updateAvailablePlugins()
            qgis.utils.loadPlugin("landform_mapper")
            qgis.utils.startPlugin("landform_mapper")
        demo = importlib.import_module(os.environ.get("LANDFORM_DEMO_PLAY", "lunar_demo"))
        start.scenario = demo.play()  # kept alive
    except Exception:
        with open(os.path.join(os.environ["LANDFORM_DEMO_OUTPUT"], "failure.txt"), "w", encoding="utf-8") as report:
            report.write(traceback.format_exc())
        os._exit(1)


QTimer.singleShot(500, start)
