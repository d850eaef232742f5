"""The half that lives in QGIS: draws, asks, stores and undoes; it never imports the engine or its libraries."""
